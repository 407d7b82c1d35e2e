package cn.gonghui.membership.member;

import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to a member, told by ids and standing only; never by name, document or phone. */
public sealed interface MemberEvents extends DomainEvent {

    /** 入会: somebody became a member. */
    record Joined(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            MemberStatus status,
            EmploymentForm employmentForm,
            LocalDate joinedOn)
            implements MemberEvents {}

    /** Something about the member changed. */
    record Updated(
            UUID subject, UUID organizationId, Instant occurredAt, MemberStatus status, EmploymentForm employmentForm)
            implements MemberEvents {}

    /** 转会: the member belongs to another union from now on, by a transfer or because the two were merged. */
    record Transferred(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            MemberStatus status,
            EmploymentForm employmentForm,
            UUID fromOrganizationId)
            implements MemberEvents {}

    /** 保留会籍: the membership is kept while rights rest. */
    record Retained(
            UUID subject, UUID organizationId, Instant occurredAt, MemberStatus status, EmploymentForm employmentForm)
            implements MemberEvents {}

    /** 恢复会籍. */
    record Restored(
            UUID subject, UUID organizationId, Instant occurredAt, MemberStatus status, EmploymentForm employmentForm)
            implements MemberEvents {}

    /** The membership ended. */
    record Exited(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            MemberStatus status,
            EmploymentForm employmentForm,
            ExitReason reason,
            LocalDate exitedOn)
            implements MemberEvents {}

    /** What tells who the person was has gone; readers let go of what they kept. */
    record Erased(UUID subject, UUID organizationId, Instant occurredAt) implements MemberEvents {}

    @Override
    default String type() {
        return "cn.gonghui.membership.member."
                + switch (this) {
                    case Joined _ -> "joined.v1";
                    case Updated _ -> "updated.v1";
                    case Transferred _ -> "transferred.v1";
                    case Retained _ -> "retained.v1";
                    case Restored _ -> "restored.v1";
                    case Exited _ -> "exited.v1";
                    case Erased _ -> "erased.v1";
                };
    }
}
