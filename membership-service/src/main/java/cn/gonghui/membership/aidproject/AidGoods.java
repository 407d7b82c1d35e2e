package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 物资: one item in one unit, pledged, received, handed over. What is in stock (received less handed over) is never
 * negative, at the end of no day; the three sums are those of its movements, less those taken back.
 */
@Entity
@Table(name = "aid_goods")
class AidGoods extends Aggregate {

    @Column(name = "project_id", updatable = false)
    private UUID projectId;

    @Column(name = "station_id", updatable = false)
    private UUID stationId;

    @Column(name = "item", updatable = false)
    private String item;

    @Column(name = "unit", updatable = false)
    private String unit;

    @Column(name = "pledged")
    private long pledged;

    @Column(name = "received")
    private long received;

    @Column(name = "handed_over")
    private long handedOver;

    protected AidGoods() {}

    AidGoods(AidProject project, EnterGoods request) {
        super(Ids.next());
        this.projectId = project.id();
        this.stationId = project.stationId();
        this.item = request.item();
        this.unit = request.unit();
    }

    AidRecordEvents entered(UUID runBy, Instant now) {
        return new AidRecordEvents.GoodsEntered(id(), runBy, now, projectId);
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 where less is in stock, on that day or later, than is to be handed over */
    AidRecordEvents move(MoveGoods request, StockByDay stock, UUID runBy, Instant now) {
        long quantity = request.quantity();
        change(request.kind(), quantity, request.movedOn(), stock);
        return new AidRecordEvents.GoodsMoved(
                id(), runBy, now, projectId, request.kind(), quantity, request.movedOn(), stock());
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 where what was received has been handed over */
    AidRecordEvents reverse(AidGoodsMovement movement, StockByDay stock, UUID runBy, Instant now) {
        var moved = movement.content();
        change(moved.kind(), -moved.quantity(), moved.movedOn(), stock);
        return new AidRecordEvents.GoodsMovementReversed(
                id(), runBy, now, projectId, movement.id(), moved.kind(), moved.quantity(), moved.movedOn(), stock());
    }

    /** @param quantity negative where a movement is taken back */
    private void change(MovementKind kind, long quantity, LocalDate day, StockByDay stock) {
        long change = kind.ofStock(quantity);
        if (change < 0 && stock.freeOn(day) + change < 0) {
            throw AidProjectProblem.STOCK_TOO_SMALL.refuse(stock.freeOn(day));
        }
        stock.add(day, change);
        switch (kind) {
            case PLEDGE -> pledged += quantity;
            case RECEIPT -> received += quantity;
            case HAND_OVER -> handedOver += quantity;
        }
    }

    private long stock() {
        return received - handedOver;
    }

    UUID projectId() {
        return projectId;
    }

    UUID stationId() {
        return stationId;
    }

    EnterGoods content() {
        return new EnterGoods(item, unit);
    }

    AidGoodsView view() {
        return new AidGoodsView(
                id(),
                projectId,
                stationId,
                item,
                unit,
                pledged,
                received,
                handedOver,
                stock(),
                createdAt(),
                updatedAt(),
                version());
    }
}
