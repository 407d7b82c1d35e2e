package cn.gonghui.membership.card;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.identity.LuhnNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A mutual-service card (工会会员互助服务卡): issued to a member, active once handed over, until it is cancelled or, after a
 * loss, replaced by another.
 */
@Entity
@Table(name = "card")
public class Card extends Aggregate {

    static final int DIGITS = 16;

    @Column(name = "number", updatable = false)
    private String number;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private CardStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "benefit_tier")
    private BenefitTier benefitTier;

    @Column(name = "issued_on", updatable = false)
    private LocalDate issuedOn;

    @Column(name = "activated_on")
    private LocalDate activatedOn;

    @Column(name = "lost_on")
    private LocalDate lostOn;

    @Column(name = "unusable_since")
    private Instant unusableSince;

    @Column(name = "replaces_id", updatable = false)
    private UUID replacesId;

    @Column(name = "replaced_by_id")
    private UUID replacedById;

    @Column(name = "suspension_reason")
    private String suspensionReason;

    @Column(name = "meeting_id", updatable = false)
    private UUID meetingId;

    @Column(name = "venue_id", updatable = false)
    private UUID venueId;

    protected Card() {}

    private Card(UUID id) {
        super(id);
    }

    /** A new card for a member, with a number of its own; one handed over at once is active at once. */
    static Card issue(CardOrder order, UUID organizationId, LocalDate today) {
        var card = new Card(Ids.next());
        card.number = LuhnNumber.random(DIGITS);
        card.memberId = order.memberId();
        card.organizationId = organizationId;
        card.benefitTier = order.benefitTier() == null ? BenefitTier.BASIC : order.benefitTier();
        card.issuedOn = today;
        card.status = order.handedOver() ? CardStatus.ACTIVE : CardStatus.ISSUED;
        card.activatedOn = order.handedOver() ? today : null;
        card.meetingId = order.meetingId();
        card.venueId = order.venueId();
        return card;
    }

    /** The card that takes the place of this one; this one is dead from now on. */
    Card replacement(LocalDate today) {
        var order = CardOrder.of(memberId, benefitTier);
        var card = issue(order, organizationId, today);
        card.replacesId = id();
        replacedById = card.id();
        return card;
    }

    CardEvents.Issued issued(Instant now) {
        return new CardEvents.Issued(id(), organizationId, now, memberId, status);
    }

    /** @param reason why it is suspended; null for whatever else is done */
    CardEvents.Changed change(CardAction action, String reason, LocalDate today, Instant now) {
        status = status.after(action).orElseThrow(() -> KitProblem.ILLEGAL_TRANSITION.refuse(status, action));
        suspensionReason = status == CardStatus.SUSPENDED ? reason : null;
        if (status == CardStatus.ACTIVE && activatedOn == null) {
            activatedOn = today;
        }
        if (status == CardStatus.LOST) {
            lostOn = today;
        }
        if (status.usable()) {
            unusableSince = null;
        } else if (unusableSince == null) {
            unusableSince = now;
        }
        return new CardEvents.Changed(id(), organizationId, now, memberId, status, action);
    }

    String number() {
        return number;
    }

    UUID memberId() {
        return memberId;
    }

    UUID organizationId() {
        return organizationId;
    }

    CardStatus status() {
        return status;
    }

    BenefitTier benefitTier() {
        return benefitTier;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate activatedOn() {
        return activatedOn;
    }

    LocalDate lostOn() {
        return lostOn;
    }

    /** When it was lost, suspended or cancelled, whatever came of it then; null while it is of use. */
    Instant unusableSince() {
        return unusableSince;
    }

    UUID replacesId() {
        return replacesId;
    }

    UUID replacedById() {
        return replacedById;
    }

    String suspensionReason() {
        return suspensionReason;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID venueId() {
        return venueId;
    }
}
