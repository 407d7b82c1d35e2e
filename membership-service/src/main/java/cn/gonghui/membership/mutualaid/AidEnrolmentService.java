package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.batch.Outcome;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.consent.ConsentPurpose;
import cn.gonghui.membership.consent.Consents;
import cn.gonghui.membership.member.ExitReason;
import cn.gonghui.membership.member.MemberCards;
import cn.gonghui.membership.member.MemberDirectory;
import cn.gonghui.membership.member.MemberDirectory.MemberFacts;
import cn.gonghui.membership.member.MemberEvents;
import cn.gonghui.membership.organization.OrganizationDirectory;
import cn.gonghui.membership.organization.OrganizationPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Enrols members in plans, once each, and ends their cover with the membership. */
@ApplicationScoped
public class AidEnrolmentService {

    private static final int AT_ONCE = 1000;

    private final EnrolmentRepository enrolments;
    private final PlanRepository plans;
    private final MemberDirectory members;
    private final MemberCards cards;
    private final Consents consents;
    private final OrganizationDirectory organizations;
    private final ActorScope actorScope;
    private final Actor actor;
    private final Journal journal;
    private final Batches batches;
    private final Clock clock;

    AidEnrolmentService(
            EnrolmentRepository enrolments,
            PlanRepository plans,
            MemberDirectory members,
            MemberCards cards,
            Consents consents,
            OrganizationDirectory organizations,
            ActorScope actorScope,
            Actor actor,
            Journal journal,
            Batches batches,
            Clock clock) {
        this.enrolments = enrolments;
        this.plans = plans;
        this.members = members;
        this.cards = cards;
        this.consents = consents;
        this.organizations = organizations;
        this.actorScope = actorScope;
        this.actor = actor;
        this.journal = journal;
        this.batches = batches;
        this.clock = clock;
    }

    @Transactional
    public EnrolmentView enrol(EnrolForAid request) {
        var enrolment = enrol(desk(List.of(request)), request);
        enrolments.flush();
        return EnrolmentView.of(enrolment);
    }

    @Transactional
    public BatchResult<EnrolmentView> enrol(EnrolManyForAid request) {
        var desk = desk(request.items());
        var enrolled = batches.each(201, request.items(), item -> enrol(desk, item));
        enrolments.flush();
        return enrolled.map(EnrolmentView::of);
    }

    /** Everybody of a union who does not take part yet, a thousand at a time; whom the plan does not admit is passed over. */
    @Transactional
    public EnrolledOrganization enrol(EnrolOrganization request) {
        if (!organizations.heldInScope(List.of(request.organizationId())).containsKey(request.organizationId())) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/organizationId");
        }
        known(plans.shared(request.planId())).requireOpen(BusinessDay.today(clock));
        var missing = enrolments.missing(request, AT_ONCE + 1);
        var items = missing.stream()
                .limit(AT_ONCE)
                .map(id -> new EnrolForAid(request.planId(), null, id))
                .toList();
        var outcomes = items.isEmpty() ? List.<Outcome<Enrolment>>of() : enrolEach(items);
        enrolments.flush();
        var enrolled = (int) outcomes.stream().filter(Outcome::done).count();
        var more = missing.size() > AT_ONCE;
        return new EnrolledOrganization(
                enrolled, items.size() - enrolled, more, more ? items.getLast().memberId() : null);
    }

    private List<Outcome<Enrolment>> enrolEach(List<EnrolForAid> items) {
        var desk = desk(items);
        return batches.each(201, items, item -> enrol(desk, item)).items();
    }

    @Transactional
    public Page<EnrolmentView> list(PageRequest page, UUID planId, UUID memberId) {
        if (onlyForSelf()) {
            var self = actor.memberId().orElseThrow(KitProblem.NOT_FOUND::refuse);
            return enrolments.page(page, planId, self, null);
        }
        var scope = actorScope.scope();
        return enrolments.page(page, planId, memberId, scope.coversEverything() ? null : scope.likePattern());
    }

    @Transactional
    public EnrolmentView get(UUID id) {
        return enrolments
                .findByIdOptional(id)
                .filter(enrolment -> onlyForSelf()
                        ? actor.memberId().filter(enrolment.memberId()::equals).isPresent()
                        : organizations.covers(enrolment.organizationId()))
                .map(EnrolmentView::of)
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    /** Cover ends with the membership; who has died was covered on that day. */
    void endWithMembership(@Observes MemberEvents.Exited exit) {
        var last = exit.reason() == ExitReason.DECEASED
                ? exit.exitedOn()
                : exit.exitedOn().minusDays(1);
        enrolments.active(exit.subject()).forEach(enrolment -> {
            var before = EnrolmentView.of(enrolment);
            var event = enrolment.end(last, clock.instant());
            enrolments.flush();
            journal.record(event, before, EnrolmentView.of(enrolment));
        });
    }

    /** What decides about these enrolments, read in a few queries for all of them. */
    private record Desk(
            Map<UUID, Plan> plans,
            Map<String, UUID> holders,
            Map<UUID, MemberFacts> members,
            Map<UUID, OrganizationPlace> organizations,
            Set<UUID> reached,
            Set<UUID> refusing,
            Map<UUID, Set<UUID>> covered,
            Map<UUID, byte[]> persons,
            Map<UUID, Map<ByteBuffer, Enrolment>> accounts,
            LocalDate today) {}

    private Desk desk(List<EnrolForAid> requests) {
        var holders = cards.holders(requests.stream()
                .map(EnrolForAid::cardNumber)
                .filter(Objects::nonNull)
                .toList());
        var memberIds = Stream.concat(
                        holders.values().stream(),
                        requests.stream().map(EnrolForAid::memberId).filter(Objects::nonNull))
                .collect(Collectors.toSet());
        members.hold(memberIds);
        var planIds =
                requests.stream().map(EnrolForAid::planId).distinct().sorted().toList();
        Map<UUID, Plan> held = new HashMap<>();
        planIds.forEach(id -> Optional.ofNullable(plans.shared(id)).ifPresent(plan -> held.put(id, plan)));
        var refusing = consents.refusing(ConsentPurpose.MUTUAL_AID, memberIds);
        var known = members.facts(memberIds);
        var organizationIds = Stream.concat(
                        known.values().stream().map(MemberFacts::organizationId),
                        held.values().stream().map(Plan::organizationId))
                .collect(Collectors.toSet());
        Map<UUID, Set<UUID>> covered = new HashMap<>();
        held.keySet().forEach(id -> covered.put(id, new HashSet<>(enrolments.covered(id, memberIds))));
        var persons = members.personIndexes(memberIds);
        Map<UUID, Map<ByteBuffer, Enrolment>> accounts = new HashMap<>();
        held.keySet().forEach(id -> accounts.put(id, enrolments.accounts(id, persons.values())));
        return new Desk(
                held,
                holders,
                known,
                organizations.places(organizationIds),
                organizations.inScope(organizationIds).keySet(),
                refusing,
                covered,
                persons,
                accounts,
                BusinessDay.today(clock));
    }

    private Enrolment enrol(Desk desk, EnrolForAid request) {
        var plan = known(desk.plans().get(request.planId()));
        var pointer = request.cardNumber() == null ? "/memberId" : "/cardNumber";
        var memberId = request.cardNumber() == null
                ? request.memberId()
                : desk.holders().get(request.cardNumber());
        var member = memberId == null ? null : desk.members().get(memberId);
        if (member == null || !member.current() || !mayActFor(desk, memberId, member)) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt(pointer);
        }
        Consents.require(desk.refusing(), ConsentPurpose.MUTUAL_AID, memberId, pointer);
        plan.requireOpen(desk.today());
        var below = desk.organizations()
                .get(member.organizationId())
                .path()
                .startsWith(desk.organizations().get(plan.organizationId()).path());
        if (!below || !plan.admits(member.employmentForm())) {
            throw MutualAidProblem.NOT_ELIGIBLE.refuseAt(pointer);
        }
        if (!desk.covered().get(plan.id()).add(memberId)) {
            throw MutualAidProblem.ALREADY_COVERED.refuseAt(pointer);
        }
        var person = desk.persons().get(memberId);
        var account = desk.accounts().get(plan.id()).get(ByteBuffer.wrap(person));
        var enrolment = Enrolment.of(plan, memberId, person, member.organizationId(), account, desk.today());
        enrolments.persist(enrolment);
        journal.record(enrolment.enrolled(clock.instant()), null, EnrolmentView.of(enrolment));
        return enrolment;
    }

    /** @throws cn.gonghui.kit.problem.Problem 400 where there is no such plan, or it is a draft */
    private static Plan known(Plan plan) {
        if (plan == null || plan.status() == PlanStatus.DRAFT) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/planId");
        }
        return plan;
    }

    private boolean mayActFor(Desk desk, UUID memberId, MemberFacts member) {
        return actor.is(Role.MEMBER)
                        && actor.memberId().filter(memberId::equals).isPresent()
                || desk.reached().contains(member.organizationId());
    }

    private boolean onlyForSelf() {
        return !actor.is(Role.OFFICER) && !actor.is(Role.FEDERATION_ADMIN) && !actor.is(Role.AUDITOR);
    }
}
