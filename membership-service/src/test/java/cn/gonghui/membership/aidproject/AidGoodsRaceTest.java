package cn.gonghui.membership.aidproject;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.Rush;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.organization.Tree;
import java.sql.SQLException;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class AidGoodsRaceTest {

    private static final int OFFICERS = 20;
    private static final int IN_STOCK = 50;
    private static final int EACH = 7;

    private Calls officer;
    private AidWorld aid;

    @BeforeEach
    void receive_goods() {
        var union = Tree.union();
        officer = Calls.officerOf(union);
        aid = AidWorld.under(union);
        officer.post("/v1/aid-goods/" + aid.goods() + "/movements", AidWorld.movement("RECEIPT", IN_STOCK))
                .statusCode(200);
    }

    @Test
    void however_many_hand_over_at_once_no_more_goes_out_than_came_in() {
        var statuses = Rush.of(
                OFFICERS,
                _ -> officer.post("/v1/aid-goods/" + aid.goods() + "/movements", AidWorld.movement("HAND_OVER", EACH))
                        .extract()
                        .statusCode());
        assertEquals(IN_STOCK / EACH, Collections.frequency(statuses, 200), statuses::toString);
        assertEquals(OFFICERS - IN_STOCK / EACH, Collections.frequency(statuses, 409), statuses::toString);
        officer.get("/v1/aid-goods/" + aid.goods())
                .body("handedOver", equalTo(IN_STOCK / EACH * EACH))
                .body("stock", equalTo(IN_STOCK % EACH));
    }

    /** Without the line's lock: everybody looks, then everybody writes. */
    @Test
    void control_without_lock_and_constraint_more_goes_out_than_came_in() throws SQLException {
        OwnerConnection.execute("alter table aid_goods drop constraint aid_goods_stock_not_negative");
        try {
            var allHaveLooked = new CyclicBarrier(OFFICERS);
            Rush.of(OFFICERS, _ -> lookThenHandOver(aid.goods(), allHaveLooked));
            assertTrue(stock(aid.goods()) < 0);
        } finally {
            OwnerConnection.execute(
                    "update aid_goods set handed_over = 0 where id = '" + aid.goods() + "'",
                    "alter table aid_goods add constraint aid_goods_stock_not_negative check (handed_over <= received)");
        }
    }

    private static boolean lookThenHandOver(UUID goods, CyclicBarrier allHaveLooked) {
        try {
            var enough = stock(goods) >= EACH;
            allHaveLooked.await();
            if (enough) {
                OwnerConnection.execute(
                        "update aid_goods set handed_over = handed_over + " + EACH + " where id = '" + goods + "'");
            }
            return enough;
        } catch (SQLException | InterruptedException | BrokenBarrierException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long stock(UUID goods) throws SQLException {
        try (var connection = OwnerConnection.open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select received - handed_over from aid_goods where id = '" + goods + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
