package cn.gonghui.membership.employer;

import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.batch.Outcome;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.organization.OrganizationService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Puts employers on record, one or many at a time. */
@ApplicationScoped
@Transactional
class EmployerRegistration {

    private final EmployerRepository employers;
    private final EmployerService service;
    private final OrganizationService organizations;
    private final ActorReach reach;
    private final ActorScope scope;
    private final Batches batches;
    private final Journal journal;
    private final Clock clock;

    EmployerRegistration(
            EmployerRepository employers,
            EmployerService service,
            OrganizationService organizations,
            ActorReach reach,
            ActorScope scope,
            Batches batches,
            Journal journal,
            Clock clock) {
        this.employers = employers;
        this.service = service;
        this.organizations = organizations;
        this.reach = reach;
        this.scope = scope;
        this.batches = batches;
        this.journal = journal;
        this.clock = clock;
    }

    Created<EmployerView> register(CreateEmployer request) {
        var registered = enter(request, KnownEmployers.of(List.of(request), employers, organizations));
        employers.flush();
        record(registered);
        return registered.map(service::view);
    }

    /** Each item has its own outcome: 201 registered, 200 registered before, or why it was refused. */
    BatchResult<EmployerView> registerAll(CreateEmployers request) {
        var known = KnownEmployers.of(request.items(), employers, organizations);
        reach.lookAhead(known.unionIds());
        var entries = batches.creating(request.items(), item -> enter(item, known));
        employers.flush();
        entries.items().stream().filter(Outcome::done).map(Outcome::value).forEach(this::record);
        return entries.map(registered -> service.view(registered.value()));
    }

    private Created<Employer> enter(CreateEmployer request, KnownEmployers known) {
        var existing = known.byId(request.id());
        if (existing.isPresent()) {
            var same = Arrays.equals(existing.get().creationDigest(), request.digest());
            if (!same || !covers(existing.get())) {
                throw KitProblem.ID_TAKEN.refuse();
            }
            return Created.before(existing.get().id(), existing.get());
        }
        if (known.creditCodeTaken(request.uscc())) {
            throw EmployerProblem.EMPLOYER_KNOWN.refuseAt("/uscc");
        }
        var today = BusinessDay.today(clock);
        var effectiveOn = request.effectiveOn() == null ? today : request.effectiveOn();
        EmployerPolicy.checkNotInFuture(effectiveOn, today, "/effectiveOn");
        checkUnion(request, known, today);
        var employer = Employer.register(request.id() == null ? Ids.next() : request.id(), request, effectiveOn);
        if (request.union() != null) {
            employer.joinUnion(
                    request.union().joinedOn(),
                    new UnionMembership(request.union().unionId(), null),
                    clock.instant());
        }
        if (!covers(employer)) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/divisionCode");
        }
        employers.persist(employer);
        known.add(employer);
        return Created.now(employer.id(), employer);
    }

    private void checkUnion(CreateEmployer request, KnownEmployers known, LocalDate today) {
        if (request.union() != null) {
            var union = known.union(request.union().unionId())
                    .filter(found -> scope.scope().covers(found.path()))
                    .orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt("/union/unionId"));
            EmployerPolicy.checkNotInFuture(request.union().joinedOn(), today, "/union/joinedOn");
            EmployerPolicy.checkUnion(
                    union, request.headcount(), request.union().joinedOn(), null, "/union/unionId");
        }
    }

    private boolean covers(Employer employer) {
        return reach.covers(employer.divisionCode(), employer.unionId());
    }

    private void record(Created<Employer> registered) {
        if (!registered.existed()) {
            var employer = registered.value();
            journal.record(employer.registered(clock.instant()), null, service.view(employer));
        }
    }
}
