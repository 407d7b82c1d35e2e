package cn.gonghui.membership.member;

import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.membership.organization.OrganizationDirectory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Members and their dated history. */
@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<Member, UUID> {

    /** The order inside one organisation. */
    static final String BY_JOINING = "joinedOn";

    private static final int MOST_FOUND = 200;
    private static final int NAME_PARTS_SOUGHT = 3;
    private static final String HAS_NAME_PART = "(e.organizationId, e.id) in "
            + "(select part.organizationId, part.memberId from MemberNamePart part where part.token = :token%d%s)";
    private static final String WITHIN_PATH =
            " and (select o.path from Organization o where o.id = part.organizationId) like :scope";

    private final OrganizationDirectory organizations;

    MemberRepository(OrganizationDirectory organizations) {
        this.organizations = organizations;
    }

    /** Memberships past and present of these persons, the last joined first. */
    List<Member> ofPersons(Collection<byte[]> documentIndexes) {
        return documentIndexes.isEmpty()
                ? List.of()
                : list("documentIndex in ?1 order by joinedOn desc, createdAt desc", documentIndexes);
    }

    /** Those who are members now and have one of these phones. */
    List<Member> currentWithPhones(Collection<byte[]> phoneIndexes) {
        return phoneIndexes.isEmpty()
                ? List.of()
                : list("phoneIndex in ?1 and status <> ?2", phoneIndexes, MemberStatus.EXITED);
    }

    /** All memberships of the person, held until the transaction ends. */
    List<Member> exclusive(byte[] documentIndex) {
        return find("documentIndex = ?1 order by id", documentIndex)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** None of these leaves, or goes to another union, until the transaction ends; many may hold one at the same time. */
    void hold(Collection<UUID> ids) {
        lock("select id from member where id = any(:ids) order by id for share", ids);
    }

    /** These change: waits for whoever holds one of them, and keeps all others waiting. */
    void holdAlone(Collection<UUID> ids) {
        lock("select id from member where id = any(:ids) order by id for no key update", ids);
    }

    /** The same, of all who are members of the union now. */
    void holdAloneOf(UUID organizationId) {
        getEntityManager()
                .createNativeQuery(
                        "select id from member where organization_id = :id and status <> 'EXITED' order by id for no key update",
                        UUID.class)
                .setParameter("id", organizationId)
                .getResultList();
    }

    private void lock(String sql, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            getEntityManager()
                    .createNativeQuery(sql, UUID.class)
                    .setParameter("ids", ids.toArray(UUID[]::new))
                    .getResultList();
        }
    }

    /** The ids of {@link #ofPersons}, for who holds the members before he reads them. */
    List<UUID> idsOfPerson(byte[] documentIndex) {
        return getEntityManager()
                .createQuery("select m.id from Member m where m.documentIndex = :document", UUID.class)
                .setParameter("document", documentIndex)
                .getResultList();
    }

    /** Where these members belong as it is read now. */
    List<UUID> organizationIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery("select distinct m.organizationId from Member m where m.id in :ids", UUID.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    Set<UUID> unions(Collection<UUID> memberIds) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct s.organizationId from MemberStanding s where s.memberId in :members",
                        UUID.class)
                .setParameter("members", memberIds)
                .getResultList());
    }

    Set<UUID> erased(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(getEntityManager()
                        .createQuery(
                                "select m.id from Member m where m.id in :ids and m.erasedAt is not null", UUID.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    List<Member> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    List<Member> search(Scope scope, byte[] phoneIndex, byte[] documentIndex) {
        var query = new StringBuilder("organizationId in " + OrganizationDirectory.WITHIN_SCOPE);
        var parameters = new java.util.HashMap<String, Object>();
        parameters.put("scope", scope.likePattern());
        if (phoneIndex != null) {
            query.append(" and phoneIndex = :phone");
            parameters.put("phone", phoneIndex);
        }
        if (documentIndex != null) {
            query.append(" and documentIndex = :document");
            parameters.put("document", documentIndex);
        }
        return find(query + " order by joinedOn desc, id", parameters)
                .range(0, MOST_FOUND - 1)
                .list();
    }

    Page<MemberView> page(
            PageRequest request,
            MemberFilter filter,
            Scope scope,
            long[] nameTokens,
            Function<Member, MemberView> view) {
        var within = filter.onlyOrganization() != null || scope.coversEverything() ? null : scope.likePattern();
        var list = ListQuery.of(getEntityManager(), Member.class)
                .where("e.organizationId = :organization", "organization", filter.onlyOrganization())
                .where("e.employmentForm = :employmentForm", "employmentForm", filter.employmentForm())
                .where("e.status = :status", "status", filter.status())
                .where("e.joinedOn >= :joinedFrom", "joinedFrom", filter.joinedFrom())
                .where("e.joinedOn <= :joinedTo", "joinedTo", filter.joinedTo())
                .sort("organizationId", UUID.class)
                .sort(BY_JOINING, LocalDate.class);
        if (nameTokens == null || nameTokens.length == 0) {
            // the members of each organisation are read in turn
            list.within("organizationId", OrganizationDirectory.IDS_WITHIN_SCOPE, "scope", within);
        } else {
            named(list, nameTokens, scope, within);
        }
        return list.page(request, MemberView.class, view);
    }

    /**
     * Whoever has the name in the city. In a large part of the tree they are asked one by one, in the order of the list, whether
     * they stand in it, which ends when the page is full; for a small part its organisations are looked for among theirs.
     */
    private void named(ListQuery<Member> list, long[] nameTokens, Scope scope, String within) {
        var large = within != null && organizations.isLarge(scope);
        if (large) {
            list.with("scope", within);
        } else {
            list.where("e.organizationId in " + OrganizationDirectory.WITHIN_SCOPE, "scope", within);
        }
        for (int i = 0; i < Math.min(nameTokens.length, NAME_PARTS_SOUGHT); i++) {
            list.where(HAS_NAME_PART.formatted(i, large ? WITHIN_PATH : ""), "token" + i, nameTokens[i]);
        }
        list.where(
                "array_includes(e.nameTokens, :tokens)",
                "tokens",
                nameTokens.length > NAME_PARTS_SOUGHT ? nameTokens : null);
    }

    void persist(MemberStanding standing) {
        getEntityManager().persist(standing);
    }

    Optional<MemberStanding> openStanding(UUID memberId) {
        return openStandings(List.of(memberId)).stream().findFirst();
    }

    List<MemberStanding> openStandings(Collection<UUID> memberIds) {
        return getEntityManager()
                .createQuery(
                        "select s from MemberStanding s where s.memberId in :members and s.untilOn is null",
                        MemberStanding.class)
                .setParameter("members", memberIds)
                .getResultList();
    }

    List<MemberStanding> standings(UUID memberId) {
        return getEntityManager()
                .createQuery(
                        "select s from MemberStanding s where s.memberId = :member order by s.fromOn, s.id",
                        MemberStanding.class)
                .setParameter("member", memberId)
                .getResultList();
    }
}
