package cn.gonghui.membership.card;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.kit.test.Rush;
import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.kit.test.Unguarded;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.organization.FeedTail;
import cn.gonghui.membership.organization.Tree;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class CardRaceTest {

    private static final int CALLERS = 12;

    private Calls officer;
    private Calls self;
    private String card;

    @BeforeEach
    void issue_a_card() {
        var union = Tree.union();
        officer = Calls.officerOf(union);
        var member = officer.post("/v1/members", Persons.member(union))
                .statusCode(201)
                .extract()
                .<String>path("id");
        self = new Calls(TestIssuer.token()
                .role("member")
                .member(UUID.fromString(member))
                .build());
        card = officer.post("/v1/cards", Map.of("memberId", member, "handedOver", true))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void card_reported_lost_by_its_member_and_officers_at_once_is_lost_once() {
        var answers = Rush.of(
                CALLERS,
                number -> (number % 2 == 0 ? self : officer)
                        .transition("/v1/cards/" + card + "/report-loss", 0, Map.of())
                        .extract()
                        .statusCode());
        assertEquals(1, Collections.frequency(answers, 200));
        assertEquals(CALLERS - 1, Collections.frequency(answers, 412));
        officer.get("/v1/cards/" + card).body("status", equalTo("LOST")).body("version", equalTo(1));
        Awaitility.await()
                .untilAsserted(() -> assertEquals(
                        1,
                        Collections.frequency(
                                FeedTail.typesOf(UUID.fromString(card)), "cn.gonghui.membership.card.lost.v1")));
    }

    @Test
    void lost_card_replaced_many_times_at_once_has_one_replacement() {
        officer.transition("/v1/cards/" + card + "/report-loss", 0, Map.of()).statusCode(200);
        var answers = Rush.of(
                CALLERS,
                number -> officer.transition("/v1/cards/" + card + "/replace", 1, Map.of())
                        .extract()
                        .statusCode());
        assertEquals(1, Collections.frequency(answers, 200));
        assertEquals(1, OwnerConnection.number("select count(*) from card where replaces_id = '" + card + "'"));
    }

    /** The service's own code, without the version that was read being asked for. */
    @Test
    void control_without_the_version_both_believe_that_they_reported_it() {
        var answers = Unguarded.rush(
                2,
                "update card",
                number -> (number == 0 ? self : officer)
                        .transition("/v1/cards/" + card + "/report-loss", 0, Map.of())
                        .extract()
                        .statusCode());
        assertEquals(List.of(200, 200), answers);
    }
}
