package cn.gonghui.innovation.alliance;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * 创新工作室联盟: studios and organisations of one industry that innovate together. Founded once with its first chair
 * unit; from then on members join and leave, the chair is handed over, a council sits, resolutions and charters are
 * adopted, all dated, so that what stood on any past day can be told. Each of these raises the alliance's version.
 */
@Entity
@Table(name = "alliances")
class Alliance extends Aggregate {

    @Column(name = "creation_digest", nullable = false, updatable = false)
    private byte[] creationDigest;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private UUID organizationId;

    @Column(name = "parent_alliance_id", updatable = false)
    private UUID parentAllianceId;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Column(name = "industry", nullable = false, updatable = false)
    private String industry;

    @Column(name = "founded_on", nullable = false, updatable = false)
    private LocalDate foundedOn;

    @Column(name = "changes", nullable = false)
    private int changes;

    protected Alliance() {}

    private Alliance(UUID id) {
        super(id);
    }

    static Alliance found(FoundAlliance request, byte[] digest) {
        var alliance = new Alliance(Optional.ofNullable(request.id()).orElseGet(Ids::next));
        alliance.creationDigest = digest;
        alliance.organizationId = request.organizationId();
        alliance.parentAllianceId = request.parentAllianceId();
        alliance.name = request.name();
        alliance.industry = request.industry();
        alliance.foundedOn = request.foundedOn();
        return alliance;
    }

    AllianceEvents founded(Instant now) {
        return new AllianceEvents.Founded(id(), organizationId, now, parentAllianceId, foundedOn);
    }

    /** Something that belongs to the alliance changes on {@code day}: not before its founding, not ahead of time. */
    void change(LocalDate day, LocalDate today) {
        if (day.isBefore(foundedOn)) {
            throw AllianceProblem.BEFORE_FOUNDING.refuse(day, foundedOn);
        }
        if (day.isAfter(today)) {
            throw AllianceProblem.IN_FUTURE.refuse(day);
        }
        changes++;
    }

    byte[] creationDigest() {
        return creationDigest;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID parentAllianceId() {
        return parentAllianceId;
    }

    String name() {
        return name;
    }

    String industry() {
        return industry;
    }

    LocalDate foundedOn() {
        return foundedOn;
    }
}
