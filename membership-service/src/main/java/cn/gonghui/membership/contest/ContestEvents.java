package cn.gonghui.membership.contest;

import cn.gonghui.kit.journal.DomainEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** What happens in a contest; never a score. */
public sealed interface ContestEvents extends DomainEvent {

    /**
     * Something was done with a contest; the organisation is the organiser.
     *
     * @param action null where it is new
     */
    record Changed(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            UUID activityId,
            ContestStatus status,
            @Nullable ContestAction action)
            implements ContestEvents {}

    /** An entry came or went; the organisation is the entry's. */
    record EntryChanged(UUID subject, UUID organizationId, Instant occurredAt, UUID contestId, boolean withdrawn)
            implements ContestEvents {}

    /** A judge came or went; the organisation is the organiser. */
    record JudgeChanged(UUID subject, UUID organizationId, Instant occurredAt, UUID contestId, boolean excused)
            implements ContestEvents {}

    @Override
    default String type() {
        return "cn.gonghui.membership."
                + switch (this) {
                    case EntryChanged entry -> "contest-entry." + (entry.withdrawn() ? "withdrawn.v1" : "entered.v1");
                    case JudgeChanged judge -> "contest-judge." + (judge.excused() ? "excused.v1" : "appointed.v1");
                    case Changed changed ->
                        "contest."
                                + switch (changed.action()) {
                                    case null -> "prepared.v1";
                                    case EDIT -> "updated.v1";
                                    case OPEN_JUDGING -> "judging-opened.v1";
                                    case PUBLISH -> "published.v1";
                                };
                };
    }
}
