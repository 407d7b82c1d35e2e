package cn.gonghui.membership.organization;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.batch.Outcome;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.json.MergePatcher;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.membership.division.Divisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Use cases of organisations. Everything but the two {@code lookUp}s sees only what the caller's scope covers. */
@ApplicationScoped
@Transactional
public class OrganizationService {

    private final OrganizationRepository organizations;
    private final OrganizationActions actions;
    private final TreeShape shape;
    private final Actor actor;
    private final ActorScope scope;
    private final Batches batches;
    private final MergePatcher patcher;
    private final Journal journal;
    private final Clock clock;

    OrganizationService(
            OrganizationRepository organizations,
            OrganizationActions actions,
            TreeShape shape,
            Actor actor,
            ActorScope scope,
            Batches batches,
            MergePatcher patcher,
            Journal journal,
            Clock clock) {
        this.organizations = organizations;
        this.actions = actions;
        this.shape = shape;
        this.actor = actor;
        this.scope = scope;
        this.batches = batches;
        this.patcher = patcher;
        this.journal = journal;
        this.clock = clock;
    }

    public Created<OrganizationView> create(CreateOrganization request) {
        shape.hold();
        var created = enter(request, KnownOrganizations.of(List.of(request), organizations));
        organizations.flush();
        record(created);
        return created.map(this::view);
    }

    /** Each item has its own outcome: 201 made, 200 made by an earlier request, or why it was refused. */
    public BatchResult<OrganizationView> createAll(CreateOrganizations request) {
        shape.hold();
        var known = KnownOrganizations.of(request.items(), organizations);
        var entries = batches.creating(request.items(), item -> enter(item, known));
        organizations.flush();
        entries.items().stream().filter(Outcome::done).map(Outcome::value).forEach(this::record);
        return entries.map(created -> view(created.value()));
    }

    public Page<OrganizationView> list(OrganizationFilter filter, PageRequest page) {
        return organizations.page(filter, scope.scope(), page, this::view);
    }

    public OrganizationView find(UUID id) {
        return view(inScope(id));
    }

    public Page<OrganizationView> children(UUID id, PageRequest page) {
        return list(OrganizationFilter.childrenOf(inScope(id).id()), page);
    }

    /** The organisation itself and everything below it. */
    public Page<OrganizationView> subtree(UUID id, PageRequest page) {
        return list(OrganizationFilter.subtreeOf(inScope(id).path()), page);
    }

    /** Up to the root, also above the caller's scope: whom one stands under is no secret. */
    public OrganizationLineage lineage(UUID id) {
        return new OrganizationLineage(organizations.lineage(inScope(id)).stream()
                .map(OrganizationReference::of)
                .toList());
    }

    public OrganizationView edit(UUID id, ExpectedVersion expected, MergePatch patch) {
        var organization = inScope(id);
        expected.check(organization.version());
        var current = organization.editable();
        var edit = patcher.apply(patch, current);
        if (edit.equals(current)) {
            return view(organization);
        }
        OrganizationPolicy.checkEstablishment(organization.status(), edit.establishedOn(), today());
        if (edit.industryFederationId() != null
                && !edit.industryFederationId().equals(current.industryFederationId())) {
            checkIndustryFederation(organizations.findByIdOptional(edit.industryFederationId()));
        }
        if (!edit.divisionCode().equals(current.divisionCode())) {
            checkTerritory(organization.kind(), edit.divisionCode());
        }
        var before = view(organization);
        var event = organization.edit(edit, clock.instant());
        organizations.flush();
        var after = view(organization);
        journal.record(event, before, after);
        return after;
    }

    /** The superior union has confirmed the establishment: the union in preparation is active from that day on. */
    public OrganizationView establish(UUID id, LocalDate day) {
        var organization = inScope(id);
        var before = view(organization);
        var event = organization.establish(day, clock.instant());
        organizations.flush();
        var after = view(organization);
        journal.record(event, before, after);
        return after;
    }

    /**
     * The organisation that a request body names, held until the transaction ends: it is not merged or dissolved meanwhile.
     *
     * @throws Problem 400 at the pointer for one that is unknown or outside the caller's scope; the two answer alike
     */
    public OrganizationView require(UUID id, String pointer) {
        hold(List.of(id));
        return lookUp(id)
                .filter(view -> scope.scope().covers(view.path()))
                .orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt(pointer));
    }

    /** None of these is merged or dissolved until the transaction ends. */
    public void hold(Collection<UUID> ids) {
        organizations.hold(ids);
    }

    /** Whatever the caller's scope: for what somebody outside may do, and for rules that look beyond it. */
    public Optional<OrganizationView> lookUp(UUID id) {
        return organizations.findByIdOptional(id).map(this::view);
    }

    /** Whatever the caller's scope, many at once; unknown ids are left out. */
    public Map<UUID, OrganizationView> lookUp(Collection<UUID> ids) {
        return organizations.byIds(ids).values().stream()
                .map(this::view)
                .collect(Collectors.toMap(OrganizationView::id, view -> view));
    }

    private Created<Organization> enter(CreateOrganization request, KnownOrganizations known) {
        var existing = known.byId(request.id());
        if (existing.isPresent()) {
            if (!existing.get().madeBy(request)
                    || !scope.scope().covers(existing.get().path())) {
                throw KitProblem.ID_TAKEN.refuse();
            }
            return Created.before(existing.get().id(), existing.get());
        }
        OrganizationPolicy.checkFirstStatus(request.status());
        OrganizationPolicy.checkEstablishment(request.status(), request.establishedOn(), today());
        var parent = parent(request, known);
        OrganizationPolicy.checkPlace(request.kind(), parent);
        if (request.industryFederationId() != null) {
            checkIndustryFederation(known.byId(request.industryFederationId()));
        }
        checkTerritory(request.kind(), request.divisionCode());
        if (known.creditCodeTaken(request.uscc())) {
            throw OrganizationProblem.CREDIT_CODE_TAKEN.refuseAt("/uscc");
        }
        var id = request.id() == null ? Ids.next() : request.id();
        var organization = Organization.create(id, request, parent);
        organizations.persist(organization);
        known.add(organization);
        return Created.now(id, organization);
    }

    private Optional<Organization> parent(CreateOrganization request, KnownOrganizations known) {
        if (request.parentId() == null) {
            if (request.kind().isRoot() && !scope.scope().coversEverything()) {
                throw KitProblem.FORBIDDEN.refuse();
            }
            return Optional.empty();
        }
        return Optional.of(covered(known.byId(request.parentId()), "/parentId"));
    }

    private void checkIndustryFederation(Optional<Organization> federation) {
        OrganizationPolicy.checkIndustryFederation(covered(federation, "/industryFederationId"));
    }

    /** A territorial organisation has the employers of its division: nobody gives one a division beyond his own. */
    private void checkTerritory(OrganizationKind kind, String divisionCode) {
        if (kind.isTerritorial() && !scope.scope().coversEverything()) {
            var own = organizations.findById(actor.organizationId().orElseThrow());
            if (!Divisions.codesWithin(own.divisionCode()).contains(divisionCode)) {
                throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/divisionCode");
            }
        }
    }

    private Organization covered(Optional<Organization> organization, String pointer) {
        return organization
                .filter(found -> scope.scope().covers(found.path()))
                .orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt(pointer));
    }

    /** @throws Problem 400 at the pointer for one that is unknown or outside the caller's scope */
    Organization named(UUID id, String pointer) {
        return covered(organizations.findByIdOptional(id), pointer);
    }

    Organization inScope(UUID id) {
        return organizations
                .findByIdOptional(id)
                .filter(organization -> scope.scope().covers(organization.path()))
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    private void record(Created<Organization> created) {
        if (!created.existed()) {
            var organization = created.value();
            journal.record(organization.created(clock.instant()), null, view(organization));
        }
    }

    OrganizationView view(Organization organization) {
        return OrganizationView.of(organization, actions.allowedOn(organization));
    }

    private LocalDate today() {
        return BusinessDay.today(clock);
    }
}
