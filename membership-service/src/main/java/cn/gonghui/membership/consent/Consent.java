package cn.gonghui.membership.consent;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a member last said about one purpose (同意状态); how he came to it is in the ledger of {@link ConsentRecord}s. */
@Entity
@Table(name = "consent")
class Consent extends Aggregate {

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose", updatable = false)
    private ConsentPurpose purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private ConsentDecision decision;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Consent() {}

    private Consent(UUID id) {
        super(id);
    }

    static Consent about(UUID memberId, ConsentPurpose purpose) {
        var consent = new Consent(Ids.next());
        consent.memberId = memberId;
        consent.purpose = purpose;
        return consent;
    }

    ConsentEvents decide(ConsentDecision said, UUID organizationId, Instant now) {
        decision = said;
        decidedAt = now;
        return said == ConsentDecision.GIVEN
                ? new ConsentEvents.Given(id(), organizationId, now, memberId, purpose)
                : new ConsentEvents.Withdrawn(id(), organizationId, now, memberId, purpose);
    }

    UUID memberId() {
        return memberId;
    }

    ConsentPurpose purpose() {
        return purpose;
    }

    ConsentDecision decision() {
        return decision;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
