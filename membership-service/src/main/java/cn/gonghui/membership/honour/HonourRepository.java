package cn.gonghui.membership.honour;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.membership.organization.OrganizationDirectory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Honours. */
@ApplicationScoped
class HonourRepository implements PanacheRepositoryBase<Honour, UUID> {

    List<Honour> of(UUID memberId) {
        return list("memberId = ?1 order by conferredOn, id", memberId);
    }

    List<Honour> standing(Collection<UUID> memberIds) {
        return list("memberId in ?1 and status = CONFERRED order by memberId, conferredOn, id", memberIds);
    }

    /** Those that stand, of these members and of teams and organisations of these. */
    Set<String> identities(Collection<UUID> memberIds, Collection<UUID> organizationIds) {
        return Stream.concat(
                        memberIds.isEmpty() ? Stream.of() : standing(memberIds).stream(),
                        list("organizationId in ?1 and memberId is null and status = CONFERRED", organizationIds)
                                .stream())
                .map(Honour::identity)
                .collect(Collectors.toCollection(HashSet::new));
    }

    Page<HonourView> page(PageRequest request, HonourFilter filter, String scope) {
        return ListQuery.of(getEntityManager(), Honour.class)
                .where("e.kind = :kind", "kind", filter.kind)
                .where("e.level = :level", "level", filter.level)
                .where("e.year = :year", "year", filter.year)
                .where("e.status = :status", "status", filter.status)
                .where("e.organizationId = :organization", "organization", filter.organizationId)
                .within("organizationId", OrganizationDirectory.IDS_WITHIN_SCOPE, "scope", scope)
                .sort("organizationId", UUID.class)
                .page(request, HonourView.class, HonourView::of);
    }
}
