package cn.gonghui.innovation.alliance;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 成员: an organisation, or one of its studios, in an alliance from the day it joined until (not on) the day it left. */
@Entity
@Table(name = "alliance_memberships")
class AllianceMembership extends Aggregate {

    @Column(name = "alliance_id", nullable = false, updatable = false)
    private UUID allianceId;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private UUID organizationId;

    @Column(name = "studio_id", updatable = false)
    private UUID studioId;

    @Column(name = "joined_on", nullable = false, updatable = false)
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    protected AllianceMembership() {}

    /** @param studioId null where the organisation itself joins */
    static AllianceMembership join(UUID allianceId, UUID organizationId, UUID studioId, LocalDate joinedOn) {
        var membership = new AllianceMembership(Ids.next());
        membership.allianceId = allianceId;
        membership.organizationId = organizationId;
        membership.studioId = studioId;
        membership.joinedOn = joinedOn;
        return membership;
    }

    private AllianceMembership(UUID id) {
        super(id);
    }

    AllianceEvents joined(UUID host, Instant now) {
        return new AllianceEvents.MemberJoined(allianceId, host, now, organizationId, studioId, joinedOn);
    }

    AllianceEvents leave(LocalDate day, UUID host, Instant now) {
        if (leftOn != null || !day.isAfter(joinedOn)) {
            throw AllianceProblem.LEFT_BEFORE_JOINING.refuse(day, joinedOn);
        }
        leftOn = day;
        return new AllianceEvents.MemberLeft(allianceId, host, now, organizationId, studioId, leftOn);
    }

    UUID allianceId() {
        return allianceId;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    AllianceUnitView unit() {
        return new AllianceUnitView(organizationId, joinedOn);
    }

    AllianceMembershipView view() {
        return new AllianceMembershipView(
                id(), allianceId, organizationId, studioId, joinedOn, leftOn, createdAt(), updatedAt(), version());
    }
}
