package cn.gonghui.membership.organization;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@MembershipTest
class PartnerFeedTest {

    @Test
    void a_partner_reads_the_events_of_its_own_subtree_only() {
        var foreign = Tree.municipal();
        var own = Tree.municipal();
        var below = Tree.district(own);
        await().until(() ->
                !FeedTail.typesOf(foreign).isEmpty() && !FeedTail.typesOf(below).isEmpty());
        assertEquals(List.of(own.toString(), below.toString()), subjects(own));
    }

    private static List<String> subjects(UUID organization) {
        return new Calls(TestIssuer.token()
                        .role("partner")
                        .scope("events")
                        .organization(organization)
                        .build())
                .get("/v1/events?limit=1000")
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("subject");
    }
}
