package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** 突击队: volunteers of one union who work in an aid project, and the hours that they worked in all. */
@Entity
@Table(name = "aid_squad")
class AidSquad extends Aggregate {

    @Column(name = "project_id", updatable = false)
    private UUID projectId;

    @Column(name = "station_id", updatable = false)
    private UUID stationId;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "name", updatable = false)
    private String name;

    @Column(name = "leader_member_id")
    private UUID leaderMemberId;

    @Column(name = "people")
    private int people;

    @Column(name = "hours")
    private BigDecimal hours = BigDecimal.ZERO.setScale(2);

    protected AidSquad() {}

    private AidSquad(UUID id) {
        super(id);
    }

    static AidSquad form(AidProject project, FormSquad request) {
        var squad = new AidSquad(Ids.next());
        squad.projectId = project.id();
        squad.stationId = project.stationId();
        squad.organizationId = request.organizationId();
        squad.name = request.name();
        squad.leaderMemberId = request.leaderMemberId();
        squad.people = request.people();
        return squad;
    }

    AidRecordEvents formed(UUID runBy, Instant now) {
        return new AidRecordEvents.SquadFormed(id(), runBy, now, projectId, organizationId);
    }

    /** @param before hours that were recorded for the day before */
    AidRecordEvents work(AidSquadDay day, BigDecimal before, UUID runBy, Instant now) {
        hours = hours.subtract(before).add(day.hours());
        return new AidRecordEvents.DayRecorded(id(), runBy, now, projectId, day.workedOn(), day.people(), day.hours());
    }

    boolean madeFrom(FormSquad request) {
        return organizationId.equals(request.organizationId())
                && people == request.people()
                && Objects.equals(leaderMemberId, request.leaderMemberId());
    }

    UUID stationId() {
        return stationId;
    }

    int people() {
        return people;
    }

    AidSquadView view() {
        return new AidSquadView(
                id(),
                projectId,
                stationId,
                organizationId,
                name,
                leaderMemberId,
                people,
                hours,
                createdAt(),
                updatedAt(),
                version());
    }
}
