package cn.gonghui.innovation.opinion;

import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OpinionRepository implements PanacheRepositoryBase<Opinion, UUID> {

    private static final String OF_SCOPE =
            "exists (select 1 from Organization o where o.id = e.organizationId and o.path like :scope)";

    Optional<Opinion> of(UUID callId, UUID organizationId) {
        return find("callId = ?1 and organizationId = ?2", callId, organizationId)
                .firstResultOptional();
    }

    /** @param scope whose opinions are shown; all of the call's where it covers everything */
    Page<OpinionView> page(UUID callId, OpinionStance stance, Scope scope, PageRequest page) {
        return ListQuery.of(getEntityManager(), Opinion.class)
                .where("e.callId = :call", "call", callId)
                .where("e.stance = :stance", "stance", stance)
                .where(OF_SCOPE, "scope", scope.coversEverything() ? null : scope.likePattern())
                .sort("givenAt", Instant.class)
                .page(page, OpinionView.class, Opinion::view);
    }

    List<UUID> answered(UUID callId) {
        return getEntityManager()
                .createQuery("select e.organizationId from Opinion e where e.callId = :call", UUID.class)
                .setParameter("call", callId)
                .getResultList();
    }

    Map<OpinionStance, Long> byStance(UUID callId) {
        var counts = new EnumMap<OpinionStance, Long>(OpinionStance.class);
        getEntityManager()
                .createQuery(
                        "select e.stance, count(*) from Opinion e where e.callId = :call group by e.stance",
                        Object[].class)
                .setParameter("call", callId)
                .getResultList()
                .forEach(row -> counts.put((OpinionStance) row[0], (Long) row[1]));
        return counts;
    }

    void add(OpinionEdition edition) {
        getEntityManager().persist(edition);
    }

    Page<OpinionEditionView> editions(UUID opinionId, PageRequest page) {
        return ListQuery.of(getEntityManager(), OpinionEdition.class)
                .where("e.opinionId = :opinion", "opinion", opinionId)
                .sort("number", Integer.class)
                .page(page, OpinionEditionView.class, OpinionEdition::view);
    }
}
