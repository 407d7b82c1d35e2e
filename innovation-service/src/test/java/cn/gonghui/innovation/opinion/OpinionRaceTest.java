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
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@InnovationTest
@TestProfile(SandboxProfile.class)
class OpinionRaceTest {

    private static final int OFFICERS = 20;
    private static final int ATTEMPTS = 20;

    private static final String SURPLUS = "exists (select 1 from opinions p where p.call_id = o.call_id"
            + " and p.organization_id = o.organization_id and p.id < o.id)";

    @Inject
    World world;

    @Test
    void unit_whose_officers_speak_twenty_times_at_once_has_one_opinion() {
        var journey = Journey.begin(world, "100000.00", 1);
        var statuses = rush(journey);
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
            assertTrue(Stream.generate(() -> Journey.begin(world, "100000.00", 1))
                    .limit(ATTEMPTS)
                    .anyMatch(journey -> Collections.frequency(rush(journey), 201) > 1));
        } finally {
            OwnerConnection.execute(
                    "delete from opinion_editions where opinion_id in (select id from opinions o where " + SURPLUS
                            + ")",
                    "delete from opinions o where " + SURPLUS,
                    "alter table opinions add constraint opinions_one_each unique (call_id, organization_id)");
        }
    }

    /** Tokens are made before, so that all arrive together. */
    private static List<Integer> rush(Journey journey) {
        var officers = Stream.generate(() -> World.officerOf(journey.city.metro()))
                .limit(OFFICERS)
                .toList();
        return Rush.of(
                OFFICERS,
                number -> officers.get(number)
                        .body(Map.of("stance", "SUPPORT", "text", "第" + number + "位干部的意见。"))
                        .post("/v1/calls/{id}/opinions", journey.call)
                        .statusCode());
    }
}
