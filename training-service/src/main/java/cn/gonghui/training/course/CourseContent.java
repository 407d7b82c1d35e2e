package cn.gonghui.training.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;

/** What a course teaches: the part of it that comes in editions. */
@Embeddable
record CourseContent(
        @Column(name = "title", nullable = false) String title,

        @Column(name = "summary") String summary,

        @Enumerated(EnumType.STRING) @Column(name = "tier", nullable = false)
        CourseTier tier,

        @Enumerated(EnumType.STRING) @Column(name = "category", nullable = false)
        CourseCategory category,

        @Enumerated(EnumType.STRING) @Column(name = "field", nullable = false)
        CourseField field,

        @Column(name = "themes", nullable = false) List<String> themes,

        @Column(name = "hours", nullable = false) BigDecimal hours,

        @Column(name = "material_links", nullable = false) List<String> materialLinks) {

    EditCourse editable() {
        return new EditCourse(title, summary, tier, category, field, themes, hours, materialLinks);
    }
}
