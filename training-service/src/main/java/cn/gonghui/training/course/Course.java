package cn.gonghui.training.course;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A course 课程. Its content comes in editions: a revision makes the next one, and sessions keep the one they were made
 * with. Retired when it is not given any more, and reinstated when it is again.
 */
@Entity
@Table(name = "course")
public class Course extends Aggregate {

    @Column(name = "organization_id", nullable = false, updatable = false)
    private UUID organizationId;

    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private CourseStatus status;

    @Column(name = "edition", nullable = false)
    private int edition;

    private CourseContent content;

    protected Course() {}

    private Course(UUID organizationId, String code, CourseContent content) {
        super(Ids.next());
        this.organizationId = organizationId;
        this.code = code;
        this.status = CourseStatus.ACTIVE;
        this.edition = 1;
        this.content = content;
    }

    static Course create(CreateCourse request) {
        return new Course(
                request.organizationId(), request.code(), request.edition().content());
    }

    CourseEvents created(Instant now) {
        return new CourseEvents.Created(id(), organizationId, now, code);
    }

    CourseEvents revise(CourseContent next, Instant now) {
        edition++;
        content = next;
        return new CourseEvents.Revised(id(), organizationId, now, edition);
    }

    CourseEvents retire(Instant now) {
        status = status.after(CourseAction.RETIRE);
        return new CourseEvents.Retired(id(), organizationId, now);
    }

    CourseEvents reinstate(Instant now) {
        status = status.after(CourseAction.REINSTATE);
        return new CourseEvents.Reinstated(id(), organizationId, now);
    }

    CourseEdition presentEdition(Instant since) {
        return new CourseEdition(id(), edition, content, since);
    }

    boolean active() {
        return status == CourseStatus.ACTIVE;
    }

    UUID organizationId() {
        return organizationId;
    }

    CourseContent content() {
        return content;
    }

    CourseView view(boolean actor) {
        return new CourseView(
                id(),
                organizationId,
                code,
                edition,
                content.title(),
                content.summary(),
                content.tier(),
                content.category(),
                content.field(),
                content.themes(),
                content.hours(),
                content.materialLinks(),
                status,
                actor ? status.actions() : List.of(),
                createdAt(),
                updatedAt(),
                version());
    }
}
