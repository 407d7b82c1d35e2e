package cn.gonghui.training.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One edition of a course 课程版次, written once. */
@Entity
@Table(name = "course_edition")
class CourseEdition {

    @EmbeddedId
    private Key key;

    private CourseContent content;

    @Column(name = "since", nullable = false)
    private Instant since;

    protected CourseEdition() {}

    CourseEdition(UUID courseId, int edition, CourseContent content, Instant since) {
        this.key = new Key(courseId, edition);
        this.content = content;
        this.since = since;
    }

    CourseEditionView view() {
        return new CourseEditionView(key.edition(), since, content.editable());
    }

    @Embeddable
    record Key(
            @Column(name = "course_id") UUID courseId,
            @Column(name = "edition") int edition) {}
}
