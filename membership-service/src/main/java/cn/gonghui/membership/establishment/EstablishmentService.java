package cn.gonghui.membership.establishment;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.Disclosure;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.json.MergePatcher;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.employer.EmployerService;
import cn.gonghui.membership.employer.EmployerView;
import cn.gonghui.membership.organization.CreateOrganization;
import cn.gonghui.membership.organization.OrganizationRestructuring;
import cn.gonghui.membership.organization.OrganizationService;
import cn.gonghui.membership.organization.OrganizationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Use cases of establishing a union. An establishment is visible to whose scope covers the superior union. */
@ApplicationScoped
@Transactional
class EstablishmentService {

    private final EstablishmentRepository establishments;
    private final EmployerService employers;
    private final OrganizationService organizations;
    private final OrganizationRestructuring restructuring;
    private final Disclosure disclosure;
    private final Actor actor;
    private final ActorScope scope;
    private final MergePatcher patcher;
    private final Journal journal;
    private final Clock clock;

    EstablishmentService(
            EstablishmentRepository establishments,
            EmployerService employers,
            OrganizationService organizations,
            OrganizationRestructuring restructuring,
            Disclosure disclosure,
            Actor actor,
            ActorScope scope,
            MergePatcher patcher,
            Journal journal,
            Clock clock) {
        this.establishments = establishments;
        this.employers = employers;
        this.organizations = organizations;
        this.restructuring = restructuring;
        this.disclosure = disclosure;
        this.actor = actor;
        this.scope = scope;
        this.patcher = patcher;
        this.journal = journal;
        this.clock = clock;
    }

    EstablishmentView draft(DraftEstablishment request) {
        var employer = employers
                .lookUp(request.employerId())
                .orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt("/employerId"));
        var content = new EditEstablishment(request.superiorId(), request.unionName(), request.unionKind());
        check(content);
        EstablishmentPolicy.checkEmployer(employer);
        if (establishments.underWayFor(employer.id())) {
            throw EstablishmentProblem.ESTABLISHMENT_UNDER_WAY.refuse();
        }
        var establishment = UnionEstablishment.draft(Ids.next(), employer.id(), content);
        establishments.persistAndFlush(establishment);
        journal.record(establishment.drafted(clock.instant()), null, EstablishmentView.masked(establishment));
        return view(establishment);
    }

    Page<EstablishmentView> list(EstablishmentFilter filter, PageRequest page) {
        return establishments.page(filter, scope.scope(), page, this::view);
    }

    EstablishmentView find(UUID id) {
        return view(inScope(id));
    }

    EstablishmentView edit(UUID id, ExpectedVersion expected, MergePatch patch) {
        return change(id, expected, establishment -> {
            var content = patcher.apply(patch, establishment.editable());
            check(content);
            return establishment.edit(content, clock.instant());
        });
    }

    EstablishmentView apply(UUID id, ExpectedVersion expected) {
        return change(id, expected, establishment -> {
            EstablishmentPolicy.checkEmployer(employerOf(establishment));
            return establishment.apply(today(), clock.instant());
        });
    }

    EstablishmentView giveBack(UUID id, ExpectedVersion expected, String reason) {
        return change(id, expected, establishment -> establishment.giveBack(reason, today(), clock.instant()));
    }

    EstablishmentView refuse(UUID id, ExpectedVersion expected, String reason) {
        return change(id, expected, establishment -> establishment.refuse(reason, today(), clock.instant()));
    }

    /** Approves the application: the union comes on record as in preparation. */
    EstablishmentView approve(UUID id, ExpectedVersion expected) {
        return change(id, expected, establishment -> {
            establishment.checkApprovable();
            var employer = employerOf(establishment);
            EstablishmentPolicy.checkEmployer(employer);
            var union = organizations.create(new CreateOrganization(
                    Ids.next(),
                    establishment.unionName(),
                    null,
                    establishment.unionKind(),
                    establishment.superiorId(),
                    null,
                    employer.divisionCode(),
                    null,
                    employer.sector(),
                    Set.of(),
                    OrganizationStatus.PREPARING,
                    null,
                    null));
            return establishment.approve(union.id(), today(), clock.instant());
        });
    }

    EstablishmentView elect(UUID id, ExpectedVersion expected, ElectCommittee election) {
        return change(id, expected, establishment -> establishment.elect(election, today(), clock.instant()));
    }

    /** Confirms the establishment: the union is active, and the employer's own from that day on. */
    EstablishmentView establish(UUID id, ExpectedVersion expected, ConfirmEstablishment request) {
        return change(id, expected, establishment -> {
            var day = request.establishedOn() == null ? today() : request.establishedOn();
            var event = establishment.establish(day, today(), clock.instant());
            organizations.establish(establishment.organizationId(), day);
            employers.establishUnion(establishment.employerId(), establishment.organizationId(), day);
            return event;
        });
    }

    /** Gives it up; a union in preparation is dissolved in the same transaction, and refused as any other while in use. */
    EstablishmentView abandon(UUID id, ExpectedVersion expected, String reason) {
        var abandoned = change(id, expected, establishment -> establishment.abandon(reason, clock.instant()));
        if (abandoned.organizationId() != null) {
            restructuring.dissolve(abandoned.organizationId(), ExpectedVersion.of("*"));
        }
        return abandoned;
    }

    private void check(EditEstablishment content) {
        EstablishmentPolicy.checkKind(content.unionKind());
        EstablishmentPolicy.checkSuperior(
                organizations.require(content.superiorId(), "/superiorId"), content.unionKind());
    }

    private EmployerView employerOf(UnionEstablishment establishment) {
        return employers.establishing(establishment.employerId());
    }

    private EstablishmentView change(
            UUID id, ExpectedVersion expected, Function<UnionEstablishment, EstablishmentEvents> change) {
        var establishment = inScope(id);
        expected.check(establishment.version());
        var before = EstablishmentView.masked(establishment);
        var event = change.apply(establishment);
        establishments.flush();
        journal.record(event, before, EstablishmentView.masked(establishment));
        return view(establishment);
    }

    private UnionEstablishment inScope(UUID id) {
        return establishments
                .findByIdOptional(id)
                .filter(establishment -> organizations
                        .lookUp(establishment.superiorId())
                        .filter(superior -> scope.scope().covers(superior.path()))
                        .isPresent())
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    private EstablishmentView view(UnionEstablishment establishment) {
        return EstablishmentView.of(establishment, disclosure.worksWithPersons(), allowedOn(establishment.status()));
    }

    private List<EstablishmentAction> allowedOn(EstablishmentStatus status) {
        if (!actor.is(Role.FEDERATION_ADMIN) && !actor.is(Role.OFFICER)) {
            return List.of();
        }
        return status.actions();
    }

    private LocalDate today() {
        return BusinessDay.today(clock);
    }
}
