package cn.gonghui.innovation.alliance;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 理事会席位: a person of a member organisation in the alliance's council, from one day until (not on) another. */
@Entity
@Table(name = "council_seats")
class CouncilSeat extends Aggregate {

    @Column(name = "alliance_id", nullable = false, updatable = false)
    private UUID allianceId;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private UUID organizationId;

    @Column(name = "person_name", nullable = false)
    private String personName;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    @Column(name = "position", nullable = false, updatable = false)
    private CouncilPosition position;

    @Column(name = "starts_on", nullable = false, updatable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected CouncilSeat() {}

    private CouncilSeat(UUID id) {
        super(id);
    }

    static CouncilSeat take(UUID allianceId, TakeCouncilSeat request) {
        var seat = new CouncilSeat(Ids.next());
        seat.allianceId = allianceId;
        seat.organizationId = request.organizationId();
        seat.personName = request.personName();
        seat.memberId = request.memberId();
        seat.position = request.position();
        seat.startsOn = request.from();
        return seat;
    }

    AllianceEvents taken(UUID host, Instant now) {
        return new AllianceEvents.CouncilSeatTaken(allianceId, host, now, id(), organizationId, position, startsOn);
    }

    AllianceEvents leave(LocalDate day, UUID host, Instant now) {
        if (endsOn != null || !day.isAfter(startsOn)) {
            throw AllianceProblem.LEFT_BEFORE_JOINING.refuse(day, startsOn);
        }
        endsOn = day;
        return new AllianceEvents.CouncilSeatLeft(allianceId, host, now, id(), organizationId, position, endsOn);
    }

    /** That there was a seat stays; two of one organisation remain two. */
    void forgetPerson() {
        personName = "*** " + id().toString().substring(24);
    }

    UUID allianceId() {
        return allianceId;
    }

    CouncilSeatView view() {
        return new CouncilSeatView(
                id(),
                allianceId,
                organizationId,
                personName,
                memberId,
                position,
                startsOn,
                endsOn,
                createdAt(),
                updatedAt(),
                version());
    }
}
