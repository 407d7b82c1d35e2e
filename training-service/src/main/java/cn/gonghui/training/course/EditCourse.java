package cn.gonghui.training.course;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The content of a course; a change of it makes the next edition. */
@Schema(description = "Content of a course 课程内容; a change of it makes the next edition")
public record EditCourse(
        @NotBlank @Size(max = 200) @Schema(description = "Title 名称, up to 200 characters", examples = "用坚持和实干,遇见更好的自己")
        String title,

        @Size(max = 2000)
        @Schema(
                description = "Summary 简介, up to 2,000 characters; null for none",
                nullable = true,
                examples = "劳模精神、劳动精神、工匠精神宣讲")
        String summary,

        @NotNull @Schema(description = "Tier of those taught 分层", examples = "GRASSROOTS")
        CourseTier tier,

        @NotNull @Schema(description = "Category of those taught 分类", examples = "WORKER")
        CourseCategory category,

        @NotNull @Schema(description = "Field 分领域", examples = "GUIDANCE")
        CourseField field,

        @Size(max = 20) @Schema(description = "Themes 主题, up to 50 characters each", examples = "[\"三种精神\"]")
        List<@NotBlank @Size(max = 50) String> themes,

        @NotNull
        @DecimalMin("0.5")
        @DecimalMax("999.5")
        @Digits(integer = 3, fraction = 1)
        @Schema(description = "Credit hours 学时, one decimal", examples = "2.0")
        BigDecimal hours,

        @Size(max = 20)
        @Schema(
                description = "Links to material 课件链接 (https)",
                examples = "[\"https://example.org/three-spirits.pdf\"]")
        List<@NotNull @Size(max = 500) @Pattern(regexp = "https://[^\\s]+") String> materialLinks) {

    public EditCourse {
        themes = themes == null ? List.of() : themes;
        materialLinks = materialLinks == null ? List.of() : materialLinks;
    }

    CourseContent content() {
        return new CourseContent(
                title,
                summary,
                tier,
                category,
                field,
                List.copyOf(themes),
                hours.setScale(1),
                List.copyOf(materialLinks));
    }
}
