package cn.gonghui.innovation.organization;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.innovation.InnovationTest;
import cn.gonghui.innovation.World;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.test.FeedTail;
import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.kit.test.TestToken;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@InnovationTest
class SubtreeFeedTest {

    @Inject
    World world;

    @Test
    void a_partner_reads_the_events_of_its_own_subtree_only() {
        var city = city();
        readsItsSubtreeOnly(
                city, TestIssuer.token().role("partner").scope("events").organization(city.metro()));
    }

    @Test
    void an_auditor_of_a_group_reads_the_events_of_that_group_only() {
        var city = city();
        readsItsSubtreeOnly(city, TestIssuer.token().role("auditor").organization(city.metro()));
    }

    private World.City city() {
        world.quiet();
        return world.city();
    }

    private void readsItsSubtreeOnly(World.City city, TestToken token) {
        var foreign = allianceOf(city.bus());
        var above = allianceOf(city.transport());
        var own = allianceOf(city.metro());
        var below = allianceOf(city.metroDepot());
        var everything = TestIssuer.token().role("auditor");
        await().until(() -> FeedTail.subjects(everything).containsAll(List.of(foreign, above, own, below)));

        assertEquals(
                List.of(own, below),
                FeedTail.subjects(token).stream().distinct().toList());
    }

    private static String allianceOf(UUID organizationId) {
        var id = Ids.next();
        World.admin()
                .body(Map.of(
                        "id",
                        id,
                        "organizationId",
                        organizationId,
                        "name",
                        "创新工作室联盟" + id,
                        "industry",
                        "交通运输",
                        "foundedOn",
                        "2021-04-16",
                        "charter",
                        "章程",
                        "chair",
                        Map.of("organizationId", organizationId, "chairPersonName", "赵启明")))
                .post("/v1/alliances")
                .then()
                .statusCode(201);
        return id.toString();
    }
}
