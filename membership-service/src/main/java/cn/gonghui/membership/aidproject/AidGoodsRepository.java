package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Goods and their movements. */
@ApplicationScoped
class AidGoodsRepository implements PanacheRepositoryBase<AidGoods, UUID> {

    Page<AidGoodsView> page(UUID projectId, PageRequest request) {
        return ListQuery.of(getEntityManager(), AidGoods.class)
                .where("e.projectId = :project", "project", projectId)
                .sort("createdAt", Instant.class)
                .page(request, AidGoodsView.class, AidGoods::view);
    }

    Page<AidGoodsMovementView> movements(UUID goodsId, PageRequest request) {
        return ListQuery.of(getEntityManager(), AidGoodsMovement.class)
                .where("e.goodsId = :goods", "goods", goodsId)
                .sort("movedOn", LocalDate.class)
                .page(request, AidGoodsMovementView.class, AidGoodsMovement::view);
    }

    List<AidGoods> of(UUID projectId, Collection<String> items) {
        return list("projectId = ?1 and item in ?2", projectId, items);
    }

    /** Null for an unknown line; read without the line, so that its lock comes with its present state. */
    UUID projectOf(UUID goodsId) {
        return getEntityManager()
                .createQuery("select g.projectId from AidGoods g where g.id = :id", UUID.class)
                .setParameter("id", goodsId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Those of these lines that are the project's, each held for a change. */
    List<AidGoods> exclusive(UUID projectId, Collection<UUID> ids) {
        return find("projectId = ?1 and id in ?2 order by id", projectId, ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<AidGoodsMovement> withReferences(Collection<UUID> goodsIds, Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select m from AidGoodsMovement m where m.goodsId in :goods"
                                        + " and m.externalReference in :references",
                                AidGoodsMovement.class)
                        .setParameter("goods", goodsIds)
                        .setParameter("references", references)
                        .getResultList();
    }

    void add(AidGoodsMovement movement) {
        getEntityManager().persist(movement);
    }
}
