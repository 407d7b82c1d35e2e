package cn.gonghui.training.organization;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.kit.test.FeedTail;
import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.kit.test.TestToken;
import cn.gonghui.training.TrainingTest;
import cn.gonghui.training.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TrainingTest
class SubtreeFeedTest {

    private final World city = new World();

    @Test
    void a_partner_reads_the_events_of_its_own_subtree_only() {
        readsItsSubtreeOnly(TestIssuer.token().role("partner").scope("events").organization(city.district));
    }

    @Test
    void a_district_auditor_reads_the_events_of_that_district_only() {
        readsItsSubtreeOnly(TestIssuer.token().role("auditor").organization(city.district));
    }

    private void readsItsSubtreeOnly(TestToken token) {
        var foreign = planOf(city.otherDistrict);
        var above = planOf(city.federation);
        var own = planOf(city.district);
        var below = planOf(city.union);
        var everything = TestIssuer.token().role("auditor");
        await().until(() -> FeedTail.subjects(everything).containsAll(List.of(foreign, above, own, below)));

        assertEquals(List.of(own, below), FeedTail.subjects(token));
    }

    private String planOf(UUID organizationId) {
        return World.id(city.federationOfficer().post("/v1/plans", city.planOf(organizationId, 2024)))
                .toString();
    }
}
