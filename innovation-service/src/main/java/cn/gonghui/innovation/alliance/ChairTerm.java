package cn.gonghui.innovation.alliance;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A term of the chair unit 理事长单位 and its chair person 理事长. Begins with the founding or with the hand-over that
 * ends the term before, on the same day, so that there is exactly one at any moment; the day it ends is no longer its own.
 */
@Entity
@Table(name = "chair_terms")
class ChairTerm extends Aggregate {

    @Column(name = "alliance_id", nullable = false, updatable = false)
    private UUID allianceId;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private UUID organizationId;

    @Column(name = "chair_person_name", nullable = false)
    private String chairPersonName;

    @Column(name = "chair_member_id", updatable = false)
    private UUID chairMemberId;

    @Column(name = "starts_on", nullable = false, updatable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "handed_over_on")
    private LocalDate handedOverOn;

    protected ChairTerm() {}

    private ChairTerm(
            UUID allianceId, UUID organizationId, String chairPersonName, UUID chairMemberId, LocalDate startsOn) {
        super(Ids.next());
        this.chairMemberId = chairMemberId;
        this.allianceId = allianceId;
        this.organizationId = organizationId;
        this.chairPersonName = chairPersonName;
        this.startsOn = startsOn;
    }

    /** The term that an alliance begins with. */
    static ChairTerm first(UUID allianceId, FirstChair chair, LocalDate foundedOn) {
        return new ChairTerm(
                allianceId, chair.organizationId(), chair.chairPersonName(), chair.chairMemberId(), foundedOn);
    }

    /** Ends this term and begins the next one. */
    ChairTerm handOver(HandOverChair next, LocalDate today) {
        if (endsOn != null || !next.from().isAfter(startsOn)) {
            throw AllianceProblem.HAND_OVER_BEFORE_TERM.refuse(next.from(), startsOn);
        }
        var handedOver = next.handedOverOn() == null ? next.from() : next.handedOverOn();
        if (handedOver.isBefore(startsOn) || handedOver.isAfter(today)) {
            throw AllianceProblem.HAND_OVER_OUTSIDE_TERM.refuse(handedOver);
        }
        endsOn = next.from();
        handedOverOn = handedOver;
        return new ChairTerm(
                allianceId, next.organizationId(), next.chairPersonName(), next.chairMemberId(), next.from());
    }

    /** That there was a term stays, and whose unit had it. */
    void forgetPerson() {
        chairPersonName = "***";
    }

    /** The same hand-over has been recorded before. */
    boolean beganBy(HandOverChair request) {
        return organizationId.equals(request.organizationId())
                && chairPersonName.equals(request.chairPersonName())
                && startsOn.equals(request.from());
    }

    AllianceEvents handedOver(UUID host, Instant now) {
        return new AllianceEvents.ChairHandedOver(allianceId, host, now, organizationId, startsOn);
    }

    UUID organizationId() {
        return organizationId;
    }

    ChairTermView view() {
        return new ChairTermView(id(), organizationId, chairPersonName, chairMemberId, startsOn, endsOn, handedOverOn);
    }
}
