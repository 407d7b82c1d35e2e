package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * 物资: one item in one unit, pledged, received, handed over. What is in stock (received less handed over) is never
 * negative; the three sums are those of its movements.
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

    /** @throws cn.gonghui.kit.problem.Problem 409 where less is in stock than is to be handed over */
    AidRecordEvents move(MoveGoods request, UUID runBy, Instant now) {
        long quantity = request.quantity();
        switch (request.kind()) {
            case PLEDGE -> pledged += quantity;
            case RECEIPT -> received += quantity;
            case HAND_OVER -> {
                if (quantity > stock()) {
                    throw AidProjectProblem.STOCK_TOO_SMALL.refuse(stock());
                }
                handedOver += quantity;
            }
        }
        return new AidRecordEvents.GoodsMoved(
                id(), runBy, now, projectId, request.kind(), quantity, request.movedOn(), stock());
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
