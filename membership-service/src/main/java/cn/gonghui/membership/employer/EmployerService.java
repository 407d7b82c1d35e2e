package cn.gonghui.membership.employer;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.json.MergePatcher;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.organization.OrganizationService;
import cn.gonghui.membership.organization.Sector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Use cases of employers on record; registering them is {@link EmployerRegistration}. */
@ApplicationScoped
@Transactional
public class EmployerService {

    private final EmployerRepository employers;
    private final OrganizationService organizations;
    private final ActorReach reach;
    private final Actor actor;
    private final MergePatcher patcher;
    private final Journal journal;
    private final Clock clock;

    EmployerService(
            EmployerRepository employers,
            OrganizationService organizations,
            ActorReach reach,
            Actor actor,
            MergePatcher patcher,
            Journal journal,
            Clock clock) {
        this.employers = employers;
        this.organizations = organizations;
        this.reach = reach;
        this.actor = actor;
        this.patcher = patcher;
        this.journal = journal;
        this.clock = clock;
    }

    public EmployerView find(UUID id) {
        return view(inReach(id));
    }

    /** The employer that a request body names; empty for one that is unknown or outside the caller's reach. */
    public Optional<EmployerView> lookUp(UUID id) {
        return employers.findByIdOptional(id).filter(this::covers).map(this::view);
    }

    /** The same, held until the transaction ends: it comes to no union meanwhile. */
    public Optional<EmployerView> held(UUID id) {
        employers.hold(id);
        return lookUp(id);
    }

    /** Those of the employers that a request body names which are within the caller's reach. */
    public Set<UUID> known(Collection<UUID> ids) {
        var named = employers.byIds(ids);
        reach.lookAhead(
                named.stream().map(Employer::unionId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return named.stream().filter(this::covers).map(Employer::id).collect(Collectors.toSet());
    }

    Page<EmployerView> list(EmployerFilter filter, PageRequest page) {
        return employers.page(filter, reach.reach(), page, this::view);
    }

    EmployerHistory history(UUID id) {
        return EmployerHistory.of(inReach(id));
    }

    EmployerView edit(UUID id, ExpectedVersion expected, MergePatch patch) {
        return change(inReach(id), expected, employer -> {
            var edit = patcher.apply(patch, new EditEmployer(employer.name(), employer.contact()));
            return employer.edit(edit, clock.instant());
        });
    }

    EmployerView countOn(UUID id, LocalDate day, ExpectedVersion expected, PutHeadcount request) {
        return changeFrom(id, day, expected, employer -> employer.countOn(day, request.headcount(), clock.instant()));
    }

    EmployerView classify(UUID id, LocalDate day, ExpectedVersion expected, Sector sector) {
        return changeFrom(id, day, expected, employer -> employer.classify(day, sector, clock.instant()));
    }

    /** Who enters the division has it in reach too, for past days as well: it counts there in the figures. */
    EmployerView locate(UUID id, LocalDate day, ExpectedVersion expected, String divisionCode) {
        return changeFrom(id, day, expected, employer -> {
            if (!reach.covers(divisionCode, employer.unionId())) {
                throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/divisionCode");
            }
            return employer.locate(day, divisionCode, clock.instant());
        });
    }

    EmployerView putUnion(UUID id, LocalDate joinedOn, ExpectedVersion expected, PutUnion request) {
        EmployerPolicy.checkNotInFuture(request.leftOn(), today(), "/leftOn");
        if (request.leftOn() != null && !request.leftOn().isAfter(joinedOn)) {
            throw EmployerProblem.LEFT_BEFORE_JOINING.refuseAt("/leftOn");
        }
        return changeFrom(
                id,
                joinedOn,
                expected,
                employer -> join(employer, joinedOn, new UnionMembership(request.unionId(), request.leftOn())));
    }

    EmployerView joinJointUnion(UUID id, ExpectedVersion expected, JoinUnion request) {
        var joinedOn = request.joinedOn() == null ? today() : request.joinedOn();
        EmployerPolicy.checkNotInFuture(joinedOn, today(), "/joinedOn");
        EmployerPolicy.checkJointUnion(organizations.require(request.unionId(), "/unionId"));
        return change(inReach(id), expected, employer -> joinFirst(employer, joinedOn, request.unionId()));
    }

    /** Whatever the caller's reach: the superior union, territorial or not, decides about the union of an employer. */
    public EmployerView establishing(UUID id) {
        return view(employers.findById(id));
    }

    /** The union that the employer has established is its own from that day on. Whatever the caller's reach. */
    public void establishUnion(UUID id, UUID unionId, LocalDate establishedOn) {
        change(
                employers.findById(id),
                ExpectedVersion.of("*"),
                employer -> joinFirst(employer, establishedOn, unionId));
    }

    /** Replaces nothing that is on record of that day. */
    private EmployerEvents joinFirst(Employer employer, LocalDate joinedOn, UUID unionId) {
        if (employer.unions().containsKey(joinedOn)) {
            throw EmployerProblem.ALREADY_UNIONISED.refuse();
        }
        return join(employer, joinedOn, new UnionMembership(unionId, null));
    }

    private EmployerEvents join(Employer employer, LocalDate joinedOn, UnionMembership membership) {
        var union = organizations.require(membership.unionId(), "/unionId");
        EmployerPolicy.checkUnion(
                union,
                employer.headcountOn(joinedOn).orElse(employer.headcount()),
                joinedOn,
                membership.leftOn(),
                "/unionId");
        return employer.joinUnion(joinedOn, membership, clock.instant());
    }

    private EmployerView changeFrom(
            UUID id, LocalDate day, ExpectedVersion expected, Function<Employer, EmployerEvents> change) {
        EmployerPolicy.checkNotInFuture(day, today(), "/effectiveOn");
        return change(inReach(id), expected, change);
    }

    private EmployerView change(
            Employer employer, ExpectedVersion expected, Function<Employer, EmployerEvents> change) {
        expected.check(employer.version());
        var before = view(employer);
        var event = change.apply(employer);
        employers.flush();
        var after = view(employer);
        journal.record(event, before, after);
        return after;
    }

    private Employer inReach(UUID id) {
        return employers.findByIdOptional(id).filter(this::covers).orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    private boolean covers(Employer employer) {
        return reach.covers(employer.divisionCode(), employer.unionId());
    }

    EmployerView view(Employer employer) {
        return EmployerView.of(employer, allowedOn(employer));
    }

    private List<EmployerAction> allowedOn(Employer employer) {
        if (!actor.is(Role.FEDERATION_ADMIN) && !actor.is(Role.OFFICER)) {
            return List.of();
        }
        return employer.unionId() == null && employer.headcount() < EmployerPolicy.OWN_UNION_FROM
                ? List.of(EmployerAction.EDIT, EmployerAction.JOIN_UNION)
                : List.of(EmployerAction.EDIT);
    }

    private LocalDate today() {
        return BusinessDay.today(clock);
    }
}
