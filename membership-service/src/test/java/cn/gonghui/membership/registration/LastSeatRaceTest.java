package cn.gonghui.membership.registration;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.Rush;
import cn.gonghui.kit.test.Unguarded;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.activity.Activities;
import cn.gonghui.membership.organization.Tree;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class LastSeatRaceTest {

    private static final int CALLERS = 30;

    private UUID union;
    private Calls officer;

    @BeforeEach
    void enter_a_district() {
        var district = Tree.district(Tree.municipal());
        union = Tree.union(district);
        officer = Calls.officerOf(district);
    }

    @Test
    void last_seat_goes_to_one_and_the_others_wait_without_a_gap() {
        var id = open(1);
        var members = members();
        var answers = Rush.of(
                CALLERS,
                caller -> Activities.as(members.get(caller))
                        .post("/v1/activities/" + id + "/registrations", Map.of("kind", "INDIVIDUAL"))
                        .statusCode(201)
                        .extract()
                        .<Map<String, Object>>path("$"));
        assertEquals(
                1,
                answers.stream()
                        .filter(answer -> answer.get("status").equals("CONFIRMED"))
                        .count());
        assertEquals(
                IntStream.range(1, CALLERS).boxed().toList(),
                answers.stream()
                        .filter(answer -> answer.get("status").equals("WAITING"))
                        .map(answer -> (Integer) answer.get("waitNumber"))
                        .sorted()
                        .toList());
    }

    @Test
    void cancelled_places_go_to_those_who_waited_longest_while_others_register() {
        var id = open(5);
        var members = members();
        var early = members.subList(0, 15).stream()
                .map(member -> register(id, member))
                .toList();
        Rush.of(
                20,
                caller -> caller < 5
                        ? officer.transition(
                                        "/v1/activities/" + id + "/registrations/" + early.get(caller) + "/cancel",
                                        0,
                                        Map.of())
                                .statusCode(200)
                        : register(id, members.get(10 + caller)));
        officer.get("/v1/activities/" + id + "/places")
                .body("taken", equalTo(5))
                .body("waiting", equalTo(20));
        for (int promoted = 5; promoted < 10; promoted++) {
            officer.get("/v1/activities/" + id + "/registrations/" + early.get(promoted))
                    .body("status", equalTo("CONFIRMED"));
        }
    }

    @Test
    void member_who_registers_twenty_times_at_once_is_registered_once() {
        var id = open(50);
        var member = Activities.as(Activities.member(union));
        var statuses = Rush.of(
                20,
                caller -> member.post("/v1/activities/" + id + "/registrations", Map.of("kind", "INDIVIDUAL"))
                        .extract()
                        .statusCode());
        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(19, Collections.frequency(statuses, 409));
    }

    /** The service's own code, without the lock of the places. */
    @Test
    void control_without_the_lock_the_last_seat_goes_to_many() {
        var id = open(1);
        var members = members();
        var confirmed = Unguarded.rush(
                10,
                "insert into activity_registration",
                caller -> Activities.as(members.get(caller))
                        .post("/v1/activities/" + id + "/registrations", Map.of("kind", "INDIVIDUAL"))
                        .extract()
                        .<String>path("status"));
        assertTrue(Collections.frequency(confirmed, "CONFIRMED") > 1, confirmed::toString);
    }

    private UUID open(int capacity) {
        var organizer = Tree.district(Tree.municipal());
        union = Tree.union(organizer);
        officer = Calls.officerOf(organizer);
        return Activities.open(officer, organizer, "OTHER", capacity);
    }

    private List<UUID> members() {
        return IntStream.range(0, CALLERS)
                .mapToObj(number -> Activities.member(union))
                .toList();
    }

    private String register(UUID id, UUID member) {
        return officer.post("/v1/activities/" + id + "/registrations", Activities.individual(member))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
