package cn.gonghui.membership.organization;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A trade-union organisation (工会组织), a place in the one tree of them. It begins as active, or as a union in preparation
 * that becomes active when its establishment is confirmed; a merged or dissolved one stays on record.
 */
@Entity
@Table(name = "organization")
public class Organization extends Aggregate {

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private OrganizationKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private OrganizationStatus status;

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "path", nullable = false)
    private String path;

    @Column(name = "industry_federation_id")
    private UUID industryFederationId;

    @Column(name = "division_code", nullable = false)
    private String divisionCode;

    @Column(name = "uscc")
    private String uscc;

    @Enumerated(EnumType.STRING)
    @Column(name = "sector")
    private Sector sector;

    @Enumerated(EnumType.STRING)
    @Column(name = "focus_groups", nullable = false, columnDefinition = "text[]")
    private FocusGroup[] focusGroups;

    @Column(name = "established_on")
    private LocalDate establishedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "merged_into_id")
    private UUID mergedIntoId;

    @Embedded
    private Contact contact;

    @Column(name = "creation_digest", nullable = false, updatable = false)
    private byte[] creationDigest;

    protected Organization() {}

    private Organization(UUID id) {
        super(id);
    }

    /** An organisation as the request says, under the parent; its place has been checked by {@link OrganizationPolicy}. */
    static Organization create(UUID id, CreateOrganization request, Optional<Organization> parent) {
        var organization = new Organization(id);
        organization.kind = request.kind();
        organization.status = request.status();
        organization.stand(parent);
        organization.creationDigest = CreationDigest.of(request);
        organization.fill(new EditOrganization(
                request.name(),
                request.shortName(),
                request.industryFederationId(),
                request.divisionCode(),
                request.uscc(),
                request.sector(),
                request.focusGroups(),
                request.establishedOn(),
                request.contact()));
        return organization;
    }

    OrganizationEvents.Created created(Instant now) {
        return new OrganizationEvents.Created(id(), OrganizationEvents.Facts.of(this), now);
    }

    OrganizationEvents.Updated edit(EditOrganization edit, Instant now) {
        checkStanding();
        fill(edit);
        return new OrganizationEvents.Updated(id(), OrganizationEvents.Facts.of(this), now);
    }

    /** The superior union has confirmed the establishment (批复): the union is active from that day on. */
    OrganizationEvents.Established establish(LocalDate day, Instant now) {
        checkMayBecome(OrganizationStatus.ACTIVE, "establish");
        status = OrganizationStatus.ACTIVE;
        establishedOn = day;
        return new OrganizationEvents.Established(id(), OrganizationEvents.Facts.of(this), now);
    }

    /** It stands under another parent from now on (划转); what lies below it is moved with it by {@link TreeShape}. */
    OrganizationEvents.Moved move(Organization parent, Instant now) {
        checkStanding();
        var formerPath = path;
        stand(Optional.of(parent));
        return moved(formerPath, now);
    }

    OrganizationEvents.Moved moved(String formerPath, Instant now) {
        return new OrganizationEvents.Moved(id(), OrganizationEvents.Facts.of(this), formerPath, now);
    }

    /** It goes into another organisation (合并) and stays on record. */
    OrganizationEvents.Merged mergeInto(Organization into, LocalDate day, Instant now) {
        end(OrganizationStatus.MERGED, "merge", day);
        mergedIntoId = into.id();
        return new OrganizationEvents.Merged(id(), OrganizationEvents.Facts.of(this), mergedIntoId, now);
    }

    /** It is no more (撤销), and stays on record. */
    OrganizationEvents.Dissolved dissolve(LocalDate day, Instant now) {
        end(OrganizationStatus.DISSOLVED, "dissolve", day);
        return new OrganizationEvents.Dissolved(id(), OrganizationEvents.Facts.of(this), now);
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 where it was merged or dissolved */
    void checkStanding() {
        if (endedOn != null) {
            throw OrganizationProblem.ORGANIZATION_ENDED.refuse();
        }
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 where the table of states does not let it become that */
    void checkMayBecome(OrganizationStatus next, String action) {
        if (!status.mayBecome(next)) {
            throw KitProblem.ILLEGAL_TRANSITION.refuse(status, action);
        }
    }

    private void end(OrganizationStatus how, String action, LocalDate day) {
        checkMayBecome(how, action);
        status = how;
        endedOn = day;
    }

    private void stand(Optional<Organization> parent) {
        parentId = parent.map(Organization::id).orElse(null);
        path = parent.map(Organization::path).orElse("/") + id().toString().replace("-", "") + "/";
    }

    /** What can be edited, as it stands. */
    EditOrganization editable() {
        return new EditOrganization(
                name,
                shortName,
                industryFederationId,
                divisionCode,
                uscc,
                sector,
                focusGroups(),
                establishedOn,
                contact);
    }

    /** Whether this organisation was made by a request of the same content. */
    boolean madeBy(CreateOrganization request) {
        return Arrays.equals(creationDigest, CreationDigest.of(request));
    }

    private void fill(EditOrganization edit) {
        name = edit.name().strip();
        shortName = edit.shortName();
        industryFederationId = edit.industryFederationId();
        divisionCode = edit.divisionCode();
        uscc = edit.uscc();
        sector = edit.sector();
        focusGroups = edit.focusGroups().stream().sorted().toArray(FocusGroup[]::new);
        establishedOn = edit.establishedOn();
        contact = edit.contact();
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public OrganizationKind kind() {
        return kind;
    }

    public OrganizationStatus status() {
        return status;
    }

    public UUID parentId() {
        return parentId;
    }

    public String path() {
        return path;
    }

    public UUID industryFederationId() {
        return industryFederationId;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public String uscc() {
        return uscc;
    }

    public Sector sector() {
        return sector;
    }

    public Set<FocusGroup> focusGroups() {
        var groups = EnumSet.noneOf(FocusGroup.class);
        groups.addAll(Arrays.asList(focusGroups));
        return groups;
    }

    public LocalDate establishedOn() {
        return establishedOn;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public UUID mergedIntoId() {
        return mergedIntoId;
    }

    public Contact contact() {
        return contact;
    }
}
