package cn.gonghui.membership.honour;

import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.membership.member.MemberDirectory;
import cn.gonghui.membership.member.MemberDirectory.MemberPlace;
import cn.gonghui.membership.member.MemberService;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps honours: registers past ones, revokes, and tells who holds what. */
@ApplicationScoped
public class HonourService {

    private final HonourRepository honours;
    private final HonourAccess access;
    private final MemberDirectory members;
    private final MemberService memberService;
    private final OrganizationDirectory organizations;
    private final ActorScope actorScope;
    private final Journal journal;
    private final Batches batches;
    private final Clock clock;

    HonourService(
            HonourRepository honours,
            HonourAccess access,
            MemberDirectory members,
            MemberService memberService,
            OrganizationDirectory organizations,
            ActorScope actorScope,
            Journal journal,
            Batches batches,
            Clock clock) {
        this.honours = honours;
        this.access = access;
        this.members = members;
        this.memberService = memberService;
        this.organizations = organizations;
        this.actorScope = actorScope;
        this.journal = journal;
        this.batches = batches;
        this.clock = clock;
    }

    @Transactional
    public HonourView register(RegisterHonour request) {
        var honour = register(desk(List.of(request)), request);
        honours.flush();
        return HonourView.of(honour);
    }

    @Transactional
    public BatchResult<HonourView> register(RegisterHonours request) {
        var desk = desk(request.items());
        var registered = batches.each(201, request.items(), item -> register(desk, item));
        honours.flush();
        return registered.map(HonourView::of);
    }

    @Transactional
    public Page<HonourView> list(PageRequest page, HonourFilter filter) {
        var scope = actorScope.scope();
        return honours.page(page, filter, scope.coversEverything() ? null : scope.likePattern());
    }

    @Transactional
    public HonourView get(UUID id) {
        return HonourView.of(visible(id));
    }

    /** Of a member whom the caller sees, or of himself; those revoked too. */
    @Transactional
    public HonourList ofMember(UUID memberId) {
        memberService.get(memberId);
        return new HonourList(honours.of(memberId).stream().map(HonourView::of).toList());
    }

    @Transactional
    public HonourView revoke(UUID id, GiveGrounds request, ExpectedVersion expected) {
        var honour = visible(id);
        expected.check(honour.version());
        access.requireRevocable(honour);
        var before = HonourView.of(honour);
        var event = honour.revoke(request.reason(), BusinessDay.today(clock), clock.instant());
        honours.flush();
        journal.record(event, before, HonourView.of(honour));
        return HonourView.of(honour);
    }

    /** What stands, city-wide; who has come back holds what he was given before. */
    @Transactional
    public HeldHonours lookUp(LookUpHonours request) {
        var memberships = members.memberships(request.memberIds());
        var held =
                honours
                        .standing(memberships.values().stream()
                                .flatMap(Set::stream)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.groupingBy(Honour::memberId));
        return new HeldHonours(memberships.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(member -> member.getValue().stream()
                        .flatMap(id -> held.getOrDefault(id, List.of()).stream())
                        .sorted(Comparator.comparing(Honour::conferredOn).thenComparing(Honour::id))
                        .map(honour -> HeldHonours.Held.by(member.getKey(), honour)))
                .toList());
    }

    private record Desk(
            Set<UUID> organizations,
            Map<UUID, MemberPlace> members,
            Map<UUID, Set<UUID>> memberships,
            Set<String> identities,
            Set<HonourLevel> levels,
            LocalDate today) {}

    private Desk desk(List<RegisterHonour> requests) {
        var organizationIds =
                requests.stream().map(RegisterHonour::organizationId).collect(Collectors.toSet());
        var memberIds = requests.stream()
                .map(RegisterHonour::memberId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var memberships = members.memberships(memberIds);
        return new Desk(
                organizations.inScope(organizationIds).keySet(),
                members.places(memberIds),
                memberships,
                honours.identities(
                        memberships.values().stream().flatMap(Set::stream).toList(), organizationIds),
                access.levels(),
                BusinessDay.today(clock));
    }

    private Honour register(Desk desk, RegisterHonour request) {
        HonourPolicy.requireFitting(request.kind(), request.level(), request.subject());
        if (!desk.organizations().contains(request.organizationId())) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/organizationId");
        }
        var place = desk.members().get(request.memberId());
        if (request.memberId() != null
                && (place == null || !place.organizationId().equals(request.organizationId()))) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/memberId");
        }
        if (request.conferredOn().isAfter(desk.today())) {
            throw Problem.invalid(Violation.inBody("/conferredOn", "in-the-future"));
        }
        HonourPolicy.requireYear(request);
        if (!desk.levels().contains(request.level())) {
            throw HonourProblem.CONFERRING_TOO_LOW.refuseAt("/level", request.level());
        }
        var honour = Honour.past(request);
        if (desk.memberships().getOrDefault(honour.memberId(), Set.of()).stream()
                        .map(honour::identityUnder)
                        .anyMatch(desk.identities()::contains)
                || !desk.identities().add(honour.identity())) {
            throw HonourProblem.ALREADY_HONOURED.refuse();
        }
        honours.persist(honour);
        journal.record(honour.conferred(clock.instant()), null, HonourView.of(honour));
        return honour;
    }

    /** Of one of the caller's organisations, or conferred by one, wherever the holder's union stands now. */
    private Honour visible(UUID id) {
        return honours.findByIdOptional(id)
                .filter(honour -> organizations.covers(honour.organizationId()) || access.conferred(honour))
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
    }
}
