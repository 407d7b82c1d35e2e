package cn.gonghui.membership.honour;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An honour that somebody holds (荣誉): conferred after a nomination, or registered from the past with evidence; revoked at most once. */
@Entity
@Table(name = "honour")
public class Honour extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private HonourKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "level", updatable = false)
    private HonourLevel level;

    @Column(name = "year", updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject", updatable = false)
    private HonourSubject whom;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "team_name", updatable = false)
    private String teamName;

    @Column(name = "conferred_by", updatable = false)
    private String conferredBy;

    @Column(name = "document_number", updatable = false)
    private String documentNumber;

    @Column(name = "evidence", updatable = false)
    private String evidence;

    @Column(name = "conferred_on", updatable = false)
    private LocalDate conferredOn;

    @Column(name = "nomination_id", updatable = false)
    private UUID nominationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private HonourStatus status;

    @Column(name = "revoked_on")
    private LocalDate revokedOn;

    @Column(name = "revoke_reason")
    private String revokeReason;

    protected Honour() {}

    private Honour(UUID id) {
        super(id);
    }

    static Honour conferred(Nomination nomination, ConferHonour request, LocalDate on) {
        var honour = new Honour(Ids.next());
        honour.kind = nomination.kind();
        honour.level = nomination.level();
        honour.year = nomination.year();
        honour.whom = nomination.whom();
        honour.organizationId = nomination.organizationId();
        honour.memberId = nomination.memberId();
        honour.teamName = nomination.teamName();
        honour.conferredBy = request.conferredBy();
        honour.documentNumber = request.documentNumber();
        honour.conferredOn = on;
        honour.nominationId = nomination.id();
        honour.status = HonourStatus.CONFERRED;
        return honour;
    }

    static Honour past(RegisterHonour request) {
        var honour = new Honour(Ids.next());
        honour.kind = request.kind();
        honour.level = request.level();
        honour.year = request.year();
        honour.whom = request.subject();
        honour.organizationId = request.organizationId();
        honour.memberId = request.memberId();
        honour.teamName = request.teamName();
        honour.conferredBy = request.conferredBy();
        honour.documentNumber = request.documentNumber();
        honour.evidence = request.evidence();
        honour.conferredOn = request.conferredOn();
        honour.status = HonourStatus.CONFERRED;
        return honour;
    }

    HonourEvents.Conferred conferred(Instant now) {
        return new HonourEvents.Conferred(id(), organizationId, now, kind, level, year, memberId, conferredOn);
    }

    HonourEvents.Revoked revoke(String reason, LocalDate on, Instant now) {
        if (status == HonourStatus.REVOKED) {
            throw KitProblem.ILLEGAL_TRANSITION.refuse(status, "REVOKE");
        }
        status = HonourStatus.REVOKED;
        revokedOn = on;
        revokeReason = reason;
        return new HonourEvents.Revoked(id(), organizationId, now, kind, level, year, memberId, on);
    }

    /** What tells it from every other one that stands. */
    String identity() {
        return identityUnder(memberId);
    }

    /** What it would be, given to the same person under another of his memberships. */
    String identityUnder(UUID membership) {
        return identity(kind, level, year, organizationId, membership, teamName);
    }

    static String identity(
            HonourKind kind, HonourLevel level, int year, UUID organizationId, UUID memberId, String teamName) {
        var whom = memberId == null ? organizationId + "/" + teamName : memberId.toString();
        return kind + "/" + level + "/" + year + "/" + whom;
    }

    HonourKind kind() {
        return kind;
    }

    HonourLevel level() {
        return level;
    }

    int year() {
        return year;
    }

    HonourSubject whom() {
        return whom;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID memberId() {
        return memberId;
    }

    String teamName() {
        return teamName;
    }

    String conferredBy() {
        return conferredBy;
    }

    String documentNumber() {
        return documentNumber;
    }

    String evidence() {
        return evidence;
    }

    LocalDate conferredOn() {
        return conferredOn;
    }

    UUID nominationId() {
        return nominationId;
    }

    HonourStatus status() {
        return status;
    }

    LocalDate revokedOn() {
        return revokedOn;
    }

    String revokeReason() {
        return revokeReason;
    }
}
