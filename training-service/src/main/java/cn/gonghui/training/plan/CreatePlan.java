package cn.gonghui.training.plan;

import cn.gonghui.training.standing.EmploymentForm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new annual plan. */
@Schema(description = "A new annual plan 年度计划: one a year for each organisation and programme")
public record CreatePlan(
        @NotNull @Schema(description = "Whose plan it is 制定单位", examples = "01900000-0000-7000-8000-000000000001")
        UUID organizationId,

        @NotNull @Min(2000) @Max(2100) @Schema(description = "Calendar year 年度", examples = "2024")
        Integer year,

        @NotNull @Schema(description = "Programme 项目", examples = "DEMONSTRATION")
        Programme programme,

        @NotBlank @Size(max = 200) @Schema(description = "Title 名称, up to 200 characters", examples = "2024年市级示范公益送教")
        String title,

        @NotNull @Min(1) @Max(10_000) @Schema(description = "Sessions to be held 计划场次", examples = "30")
        Integer targetSessions,

        @Size(max = 10) @Schema(description = "Sectors to be served first 重点单位类型", examples = "[\"NON_PUBLIC\"]")
        List<@NotNull Sector> prioritySectors,

        @Size(max = 10)
        @Schema(
                description = "Forms of employment to be served first 重点就业形态",
                examples = "[\"COURIER\",\"FOOD_DELIVERY\"]")
        List<@NotNull EmploymentForm> priorityEmploymentForms,

        @Size(max = 50)
        @Schema(description = "Districts to be served first 重点区, GB/T 2260, six digits", examples = "[\"110114\"]")
        List<@NotNull @Pattern(regexp = "[0-9]{6}") String> priorityDistricts,

        @Size(max = 20) @Schema(description = "Themes 主题, up to 50 characters each", examples = "[\"三种精神\"]")
        List<@NotBlank @Size(max = 50) String> themes) {

    EditPlan content() {
        return new EditPlan(title, targetSessions, prioritySectors, priorityEmploymentForms, priorityDistricts, themes);
    }
}
