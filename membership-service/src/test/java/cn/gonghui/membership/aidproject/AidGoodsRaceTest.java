package cn.gonghui.membership.aidproject;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.Rush;
import cn.gonghui.kit.test.Unguarded;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.organization.Tree;
import java.util.Collections;
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

    /** The service's own code, without the line's lock and its version. */
    @Test
    void control_without_the_lock_more_goes_out_than_came_in() {
        Unguarded.rush(
                OFFICERS,
                "(update aid_goods|insert into aid_goods_movement)",
                _ -> officer.post("/v1/aid-goods/" + aid.goods() + "/movements", AidWorld.movement("HAND_OVER", EACH)));
        var handedOver = OwnerConnection.number("select sum(quantity) from aid_goods_movement where kind = 'HAND_OVER' "
                + "and goods_id = '" + aid.goods() + "'");
        assertTrue(handedOver > IN_STOCK, "handed over: " + handedOver);
    }
}
