package cn.gonghui.training.plan;

import cn.gonghui.training.standing.EmploymentForm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be edited in an annual plan; once published only the target. */
@Schema(description = "What may be edited in an annual plan 年度计划; once published only the target")
public record EditPlan(
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

    public EditPlan {
        prioritySectors = prioritySectors == null ? List.of() : prioritySectors;
        priorityEmploymentForms = priorityEmploymentForms == null ? List.of() : priorityEmploymentForms;
        priorityDistricts = priorityDistricts == null ? List.of() : priorityDistricts;
        themes = themes == null ? List.of() : themes;
    }

    EditPlan withTarget(int target) {
        return new EditPlan(title, target, prioritySectors, priorityEmploymentForms, priorityDistricts, themes);
    }
}
