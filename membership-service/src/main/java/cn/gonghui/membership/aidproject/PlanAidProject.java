package cn.gonghui.membership.aidproject;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An aid project to be planned. */
@Schema(description = "An aid project to be planned 计划帮扶项目")
public record PlanAidProject(
        @NotNull @Schema(description = "Care station 爱心驿站", examples = "01900000-0000-7000-8000-000000000d01")
        UUID stationId,

        @NotBlank @Size(max = 200) @Schema(description = "Title 名称; names nobody who is helped", examples = "爱与饰界同行")
        String title,

        @NotNull @Schema(description = "First day 开始日期", examples = "2024-05-20")
        LocalDate startsOn,

        @Schema(description = "Last day 结束日期; open-ended where missing", nullable = true, examples = "2024-06-30")
        LocalDate endsOn,

        @Size(min = 1, max = 100)
        @Schema(
                description = "The caller's own number, unique with the station; the same content again answers the "
                        + "same project",
                examples = "AXYZ-CD-01-2024")
        String externalReference) {

    @AssertTrue(message = "{end-before-start}")
    @Schema(hidden = true)
    boolean isEndingAfterStart() {
        return startsOn == null || endsOn == null || !endsOn.isBefore(startsOn);
    }

    EditAidProject content() {
        return new EditAidProject(title, startsOn, endsOn);
    }
}
