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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What was in stock of each of these lines, which are held. */
    Map<UUID, StockByDay> stocks(Collection<UUID> goodsIds) {
        Map<UUID, StockByDay> stocks = new HashMap<>();
        goodsIds.forEach(id -> stocks.put(id, new StockByDay()));
        getEntityManager()
                .createQuery(
                        "select m.goodsId, m.kind, m.movedOn, "
                                + "sum(case when m.reversesId is null then m.quantity else -m.quantity end) "
                                + "from AidGoodsMovement m where m.goodsId in :goods "
                                + "group by m.goodsId, m.kind, m.movedOn",
                        Moved.class)
                .setParameter("goods", goodsIds)
                .getResultList()
                .forEach(moved -> stocks.get(moved.goodsId())
                        .add(moved.day(), moved.kind().ofStock(moved.quantity())));
        return stocks;
    }

    /** How many were moved in one way on a day, less those taken back. */
    record Moved(UUID goodsId, MovementKind kind, LocalDate day, long quantity) {}

    Optional<AidGoodsMovement> movement(UUID goodsId, UUID id) {
        return Optional.ofNullable(getEntityManager().find(AidGoodsMovement.class, id))
                .filter(movement -> movement.goodsId().equals(goodsId));
    }

    boolean reversed(UUID movementId) {
        return getEntityManager()
                .createQuery("select count(m) > 0 from AidGoodsMovement m where m.reversesId = :id", Boolean.class)
                .setParameter("id", movementId)
                .getSingleResult();
    }

    void add(AidGoodsMovement movement) {
        getEntityManager().persist(movement);
    }
}
