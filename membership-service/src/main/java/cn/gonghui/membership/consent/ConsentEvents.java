package cn.gonghui.membership.consent;

import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** What members say about purposes, by ids and purpose only. The subject is one member's consent to one purpose. */
public sealed interface ConsentEvents extends DomainEvent {

    /** 同意. */
    record Given(UUID subject, UUID organizationId, Instant occurredAt, UUID memberId, ConsentPurpose purpose)
            implements ConsentEvents {}

    /** 撤回同意. */
    record Withdrawn(UUID subject, UUID organizationId, Instant occurredAt, UUID memberId, ConsentPurpose purpose)
            implements ConsentEvents {}

    @Override
    default String type() {
        return "cn.gonghui.membership.consent."
                + switch (this) {
                    case Given _ -> "given.v1";
                    case Withdrawn _ -> "withdrawn.v1";
                };
    }
}
