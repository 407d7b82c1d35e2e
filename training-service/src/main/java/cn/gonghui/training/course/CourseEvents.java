package cn.gonghui.training.course;

import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** What happens to a course. */
public sealed interface CourseEvents extends DomainEvent {

    record Created(UUID subject, UUID organizationId, Instant occurredAt, String code) implements CourseEvents {}

    record Revised(UUID subject, UUID organizationId, Instant occurredAt, int edition) implements CourseEvents {}

    record Retired(UUID subject, UUID organizationId, Instant occurredAt) implements CourseEvents {}

    record Reinstated(UUID subject, UUID organizationId, Instant occurredAt) implements CourseEvents {}

    @Override
    default String type() {
        return "cn.gonghui.training.course."
                + switch (this) {
                    case Created _ -> "created.v1";
                    case Revised _ -> "revised.v1";
                    case Retired _ -> "retired.v1";
                    case Reinstated _ -> "reinstated.v1";
                };
    }
}
