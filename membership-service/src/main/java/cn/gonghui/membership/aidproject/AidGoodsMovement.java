package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * What happened to goods, once and for all; the database lets nobody change it. What was entered by mistake is taken back
 * by another one of the same day, once.
 */
@Entity
@Immutable
@Table(name = "aid_goods_movement")
class AidGoodsMovement extends Aggregate {

    @Column(name = "goods_id", updatable = false)
    private UUID goodsId;

    @Column(name = "station_id", updatable = false)
    private UUID stationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private MovementKind kind;

    @Column(name = "quantity", updatable = false)
    private long quantity;

    @Column(name = "moved_on", updatable = false)
    private LocalDate movedOn;

    @Column(name = "external_reference", updatable = false)
    private String externalReference;

    @Column(name = "reverses_id", updatable = false)
    private UUID reversesId;

    @Column(name = "reason", updatable = false)
    private String reason;

    protected AidGoodsMovement() {}

    AidGoodsMovement(AidGoods goods, MoveGoods request) {
        super(Ids.next());
        this.goodsId = goods.id();
        this.stationId = goods.stationId();
        this.kind = request.kind();
        this.quantity = request.quantity();
        this.movedOn = request.movedOn();
        this.externalReference = request.externalReference();
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 where it takes back another one itself */
    AidGoodsMovement reversal(AidGoods goods, String why) {
        if (reversesId != null) {
            throw AidProjectProblem.MOVEMENT_REVERSED.refuse();
        }
        var reversal = new AidGoodsMovement(goods, new MoveGoods(kind, quantity, movedOn, null));
        reversal.reversesId = id();
        reversal.reason = why;
        return reversal;
    }

    UUID goodsId() {
        return goodsId;
    }

    MoveGoods content() {
        return new MoveGoods(kind, quantity, movedOn, externalReference);
    }

    AidGoodsMovementView view() {
        return new AidGoodsMovementView(
                id(), kind, quantity, movedOn, externalReference, reversesId, reason, createdAt());
    }
}
