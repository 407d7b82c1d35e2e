package cn.gonghui.membership.card;

import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a partner asked about a card (核验记录). Rows are added, never changed. */
@Entity
@Table(name = "card_verification")
class CardVerification {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "verified_at", updatable = false)
    private Instant verifiedAt;

    @Column(name = "caller", updatable = false)
    private String caller;

    @Column(name = "card_id", updatable = false)
    private UUID cardId;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    /** For lists of what is new; nothing changes a row. */
    @Column(name = "verified_at", insertable = false, updatable = false)
    private Instant updatedAt;

    @Column(name = "valid", updatable = false)
    private boolean valid;

    protected CardVerification() {}

    /** @param card null for a number that is of no card */
    CardVerification(String caller, Card card, boolean valid, Instant now) {
        this.id = Ids.next();
        this.caller = caller;
        this.cardId = card == null ? null : card.id();
        this.organizationId = card == null ? null : card.organizationId();
        this.valid = valid;
        this.verifiedAt = now;
    }

    CardVerificationView view() {
        return new CardVerificationView(id, verifiedAt, caller, cardId, organizationId, valid);
    }
}
