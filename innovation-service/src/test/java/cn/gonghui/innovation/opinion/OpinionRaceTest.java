package cn.gonghui.innovation.opinion;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.innovation.InnovationTest;
import cn.gonghui.innovation.Journey;
import cn.gonghui.innovation.SandboxProfile;
import cn.gonghui.innovation.World;
import cn.gonghui.kit.test.OwnerConnection;
import cn.gonghui.kit.test.Rush;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InnovationTest
@TestProfile(SandboxProfile.class)
class OpinionRaceTest {

    private static final int OFFICERS = 20;

    @Inject
    World world;

    private Journey journey;

    @BeforeEach
    void publish_a_call() {
        journey = Journey.begin(world, "100000.00", 1);
    }

    @Test
    void unit_whose_officers_speak_twenty_times_at_once_has_one_opinion() {
        var statuses = rush();
        assertEquals(1, Collections.frequency(statuses, 201), statuses::toString);
        assertEquals(OFFICERS - 1, Collections.frequency(statuses, 409), statuses::toString);
        World.officerOf(journey.city.metro())
                .get("/v1/calls/{id}/opinions", journey.call)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void control_without_the_constraint_it_has_many() {
        OwnerConnection.execute("alter table opinions drop constraint opinions_one_each");
        try {
            assertTrue(Collections.frequency(rush(), 201) > 1);
        } finally {
            OwnerConnection.execute(
                    "delete from opinion_editions where opinion_id in (select id from opinions where call_id = '"
                            + journey.call + "')",
                    "delete from opinions where call_id = '" + journey.call + "'",
                    "alter table opinions add constraint opinions_one_each unique (call_id, organization_id)");
        }
    }

    private List<Integer> rush() {
        return Rush.of(
                OFFICERS,
                number -> OpinionJourney.give(journey, journey.city.metro(), "SUPPORT", "第" + number + "位干部的意见。")
                        .extract()
                        .statusCode());
    }
}
