package cn.gonghui.membership.carestation;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.organization.Contact;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/**
 * 爱心驿站: a place where a union helps for long, with a partner institution. Planned, opened, suspended and resumed, closed
 * for good when nothing goes on there any more.
 */
@Entity
@Table(name = "care_station")
class CareStation extends Aggregate {

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "name")
    private String name;

    @Column(name = "partner_name")
    private String partnerName;

    @Enumerated(EnumType.STRING)
    @Column(name = "partner_kind")
    private PartnerKind partnerKind;

    @Embedded
    private Contact contact;

    @Embedded
    private Agreement agreement;

    @Column(name = "place")
    private String place;

    @Column(name = "division_code")
    private String divisionCode;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private CareStationStatus status;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "status_reason")
    private String statusReason;

    @Column(name = "external_reference", updatable = false)
    private String externalReference;

    @Column(name = "content_index", updatable = false)
    private byte[] contentIndex;

    protected CareStation() {}

    private CareStation(UUID id) {
        super(id);
    }

    static CareStation register(RegisterCareStation request, byte[] contentIndex, Instant now) {
        var station = new CareStation(Ids.next());
        station.organizationId = request.organizationId();
        station.describe(request.content());
        station.status = CareStationStatus.PLANNED;
        station.statusSince = now;
        station.externalReference = request.externalReference();
        station.contentIndex = contentIndex;
        return station;
    }

    CareStationEvents registered(Instant now) {
        return new CareStationEvents.Registered(id(), organizationId, now);
    }

    CareStationEvents edit(EditCareStation edited, Instant now) {
        status = next(CareStationAction.EDIT);
        describe(edited);
        return new CareStationEvents.Changed(id(), organizationId, now, status, CareStationAction.EDIT);
    }

    CareStationEvents open(LocalDate day, LocalDate today, Instant now) {
        var event = move(CareStationAction.OPEN, null, now);
        if (day.isAfter(today)) {
            throw CareStationProblem.NOT_YET.refuseAt("/openedOn", day);
        }
        requireAgreement(day);
        openedOn = day;
        return event;
    }

    CareStationEvents suspend(String reason, Instant now) {
        return move(CareStationAction.SUSPEND, reason, now);
    }

    CareStationEvents resume(LocalDate today, Instant now) {
        var event = move(CareStationAction.RESUME, null, now);
        requireAgreement(today);
        return event;
    }

    /** @param projectsGoingOn planned or under way; a station closes when none is left */
    CareStationEvents close(String reason, long projectsGoingOn, LocalDate today, Instant now) {
        var event = move(CareStationAction.CLOSE, reason, now);
        if (projectsGoingOn > 0) {
            throw CareStationProblem.PROJECTS_GOING_ON.refuse(projectsGoingOn);
        }
        closedOn = today;
        return event;
    }

    private void requireAgreement(LocalDate day) {
        if (agreement != null && agreement.overOn(day)) {
            throw CareStationProblem.AGREEMENT_OVER.refuse(agreement.validUntil());
        }
    }

    private CareStationEvents move(CareStationAction action, String reason, Instant now) {
        status = next(action);
        statusSince = now;
        statusReason = reason;
        return new CareStationEvents.Changed(id(), organizationId, now, status, action);
    }

    private CareStationStatus next(CareStationAction action) {
        return status.after(action).orElseThrow(() -> KitProblem.ILLEGAL_TRANSITION.refuse(status, action));
    }

    private void describe(EditCareStation description) {
        name = description.name();
        partnerName = description.partner().name();
        partnerKind = description.partner().kind();
        contact = description.partner().contact();
        agreement = description.agreement();
        place = description.place();
        divisionCode = description.divisionCode();
    }

    EditCareStation editable() {
        return new EditCareStation(name, partner(), agreement, place, divisionCode);
    }

    boolean madeFrom(byte[] requestIndex) {
        return Arrays.equals(contentIndex, requestIndex);
    }

    UUID organizationId() {
        return organizationId;
    }

    CareStationStatus status() {
        return status;
    }

    Instant statusSince() {
        return statusSince;
    }

    String statusReason() {
        return statusReason;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    String externalReference() {
        return externalReference;
    }

    private Partner partner() {
        return new Partner(partnerName, partnerKind, contact);
    }
}
