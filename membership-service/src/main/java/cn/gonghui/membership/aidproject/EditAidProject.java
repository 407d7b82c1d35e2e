package cn.gonghui.membership.aidproject;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed about an aid project before it is over. */
@Schema(
        description = "What may be changed about a project before it is over 项目信息变更",
        examples = "{\"endsOn\": \"2024-06-30\"}")
public record EditAidProject(
        @NotBlank @Size(max = 200) @Schema(description = "Title 名称; names nobody who is helped", examples = "爱与饰界同行")
        String title,

        @NotNull @Schema(description = "First day 开始日期", examples = "2024-05-20")
        LocalDate startsOn,

        @Schema(description = "Last day 结束日期; open-ended where missing", nullable = true, examples = "2024-06-30")
        LocalDate endsOn) {

    @AssertTrue(message = "{end-before-start}")
    @Schema(hidden = true)
    boolean isEndingAfterStart() {
        return startsOn == null || endsOn == null || !endsOn.isBefore(startsOn);
    }
}
