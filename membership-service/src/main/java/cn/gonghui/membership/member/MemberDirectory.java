package cn.gonghui.membership.member;

import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.membership.consent.ConsentPurpose;
import cn.gonghui.membership.consent.Consents;
import cn.gonghui.membership.member.FoundMembers.FoundMember;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds members: lists in scope, search by number, and the lookup that other services ask. */
@ApplicationScoped
public class MemberDirectory {

    private final MemberRepository members;
    private final MemberAccess access;
    private final MemberCards cards;
    private final Consents consents;
    private final OrganizationDirectory organizations;
    private final PersonIndexes indexes;
    private final ActorScope actorScope;

    MemberDirectory(
            MemberRepository members,
            MemberAccess access,
            MemberCards cards,
            Consents consents,
            OrganizationDirectory organizations,
            PersonIndexes indexes,
            ActorScope actorScope) {
        this.members = members;
        this.access = access;
        this.cards = cards;
        this.consents = consents;
        this.organizations = organizations;
        this.indexes = indexes;
        this.actorScope = actorScope;
    }

    /** Over a subtree the one order is by organisation; others stay inside one organisation. */
    @Transactional
    public Page<MemberView> list(PageRequest page, MemberFilter filter) {
        var sort = page.sortField().filter(MemberRepository.BY_JOINING::equals);
        if (sort.isPresent() && filter.onlyOrganization() == null) {
            throw KitProblem.SORT_NEEDS_FILTER.refuse(sort.get());
        }
        var scope =
                filter.organizationId() == null ? actorScope.scope() : organizations.subtree(filter.organizationId());
        return members.page(page, filter, scope, nameTokens(filter), access::view);
    }

    @Transactional
    public SearchedMembers search(SearchMembers request) {
        var found = members.search(
                actorScope.scope(),
                indexes.ofPhone(request.phone()),
                request.document() == null ? null : indexes.ofDocument(request.document()));
        return new SearchedMembers(found.stream().map(access::view).toList());
    }

    @Transactional
    public FoundMembers lookUp(LookUpMembers request) {
        var idByNumber = cards.holders(request.cardNumbers());
        var ids = new HashSet<>(request.memberIds());
        ids.addAll(idByNumber.values());
        Map<UUID, Member> known =
                members.withIds(ids).stream().collect(Collectors.toMap(Member::id, Function.identity()));
        var refused = consents.refusedPurposes(known.keySet());
        List<FoundMember> found = new ArrayList<>();
        request.memberIds().stream()
                .distinct()
                .filter(known::containsKey)
                .forEach(id -> found.add(found(known.get(id), null, refused.get(id))));
        idByNumber.forEach((number, id) -> found.add(found(known.get(id), number, refused.get(id))));
        return new FoundMembers(
                found,
                request.memberIds().stream()
                        .distinct()
                        .filter(id -> !known.containsKey(id))
                        .toList(),
                request.cardNumbers().stream()
                        .distinct()
                        .filter(number -> !idByNumber.containsKey(number))
                        .toList());
    }

    /**
     * Holds these members and their unions until the transaction ends, for who gives them something that an exit takes away
     * again or a transfer takes along: one of the two comes first, and the other sees it. It comes before the members are
     * read, and before what an exit needs is held, such as the places of an activity.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(Collection<UUID> memberIds) {
        organizations.held(members.organizationIds(memberIds));
        members.hold(memberIds);
    }

    /** Who these members are, as {@link PersonIndexes#ofDocument} tells persons apart. */
    @Transactional
    public Map<UUID, byte[]> personIndexes(Collection<UUID> memberIds) {
        return members.withIds(memberIds).stream()
                .filter(member -> member.documentIndex() != null)
                .collect(Collectors.toMap(Member::id, Member::documentIndex));
    }

    /** For each of these members all memberships of his person, this one too. In whatever scope. */
    @Transactional
    public Map<UUID, Set<UUID>> memberships(Collection<UUID> memberIds) {
        var persons = personIndexes(memberIds);
        var all = members.ofPersons(persons.values()).stream()
                .collect(Collectors.groupingBy(
                        member -> ByteBuffer.wrap(member.documentIndex()),
                        Collectors.mapping(Member::id, Collectors.toSet())));
        return memberIds.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> persons.containsKey(id) ? all.get(ByteBuffer.wrap(persons.get(id))) : Set.of(id)));
    }

    /** Member's union and whether the membership lasts; empty for an unknown one. In whatever scope. */
    @Transactional
    public Map<UUID, MemberPlace> places(List<UUID> memberIds) {
        return members.withIds(memberIds).stream()
                .collect(Collectors.toMap(
                        Member::id,
                        member -> new MemberPlace(member.organizationId(), member.status() != MemberStatus.EXITED)));
    }

    /** Names of these members: in full for their own officers and for oneself, else masked. */
    @Transactional
    public Map<UUID, String> names(Collection<UUID> memberIds) {
        var found = named(memberIds);
        var reached = organizations
                .inScope(found.stream().map(Member::organizationId).collect(Collectors.toSet()))
                .keySet();
        return found.stream()
                .collect(Collectors.toMap(
                        Member::id, member -> access.name(member, reached.contains(member.organizationId()))));
    }

    /** Names of these members in full, for what everybody is to read, as a public notice. */
    @Transactional
    public Map<UUID, String> publicNames(Collection<UUID> memberIds) {
        return named(memberIds).stream().collect(Collectors.toMap(Member::id, Member::name));
    }

    /** The unions that these members belong to, or have belonged to. */
    @Transactional
    public Set<UUID> unions(Collection<UUID> memberIds) {
        return members.unions(memberIds);
    }

    /** Those of them that have been erased. */
    @Transactional
    public Set<UUID> erased(Collection<UUID> memberIds) {
        return members.erased(memberIds);
    }

    /** Who these members are to a rule that looks at their employment; unknown ones are missing. In whatever scope. */
    @Transactional
    public Map<UUID, MemberFacts> facts(Collection<UUID> memberIds) {
        return members.withIds(memberIds).stream()
                .collect(Collectors.toMap(
                        Member::id,
                        member -> new MemberFacts(
                                member.organizationId(),
                                member.status() != MemberStatus.EXITED,
                                member.employmentForm())));
    }

    /**
     * What rules ask of a member.
     *
     * @param current false after the exit
     */
    public record MemberFacts(UUID organizationId, boolean current, EmploymentForm employmentForm) {}

    /**
     * Where a member belongs.
     *
     * @param current false after the exit
     */
    public record MemberPlace(UUID organizationId, boolean current) {}

    /** Those of them that have a name: of an erased one nothing is told. */
    private List<Member> named(Collection<UUID> memberIds) {
        return members.withIds(Set.copyOf(memberIds)).stream()
                .filter(member -> member.name() != null)
                .toList();
    }

    private FoundMember found(Member member, String cardNumber, List<ConsentPurpose> refused) {
        return new FoundMember(
                member.id(),
                cardNumber,
                member.organizationId(),
                member.status(),
                member.employmentForm(),
                access.view(member).name(),
                refused);
    }

    private long[] nameTokens(MemberFilter filter) {
        if (filter.name() == null) {
            return null;
        }
        if (filter.name()
                        .strip()
                        .codePoints()
                        .filter(character -> !Character.isWhitespace(character))
                        .count()
                < 2) {
            throw Problem.invalid(Violation.inQuery("name", "wrong-length", 2, 100));
        }
        return indexes.ofName(filter.name());
    }
}
