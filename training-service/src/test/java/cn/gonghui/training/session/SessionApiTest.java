package cn.gonghui.training.session;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.training.Calls;
import cn.gonghui.training.Race;
import cn.gonghui.training.TrainingTest;
import cn.gonghui.training.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@TrainingTest
class SessionApiTest {

    private final World world = new World();

    @Test
    void a_session_lives_from_draft_to_completion() {
        var officer = world.federationOfficer();
        var id = World.id(officer.post("/v1/sessions", world.sessionAt(World.inDays(-1), 50)));
        var address = "/v1/sessions/" + id;

        Calls.nobody().get(address).statusCode(404);
        officer.get(address).body("district", equalTo("110114")).body("allowedActions", contains("PUBLISH", "CANCEL"));
        officer.transition(address + "/publish", 0).statusCode(200);
        Calls.nobody().get(address).statusCode(200).body("allowedActions", empty());
        officer.transition(address + "/start", 1).statusCode(200).body("status", equalTo("IN_PROGRESS"));
        officer.transition(address + "/complete", 2).statusCode(200).body("status", equalTo("COMPLETED"));
        officer.transition(address + "/cancel", 3, Map.of("reason", "取消")).statusCode(409);
    }

    @Test
    void a_session_of_the_future_cannot_be_started() {
        var id = world.publishedSession(world.sessionAt(World.inDays(3), 50));

        world.federationOfficer()
                .transition("/v1/sessions/" + id + "/start", 1)
                .statusCode(409)
                .body("code", equalTo("session-too-early"));
    }

    @Test
    void a_lecturer_is_in_one_place_at_a_time_on_every_way_in() {
        var officer = world.federationOfficer();
        var lecturer = world.outsideLecturer();
        var start = World.inDays(20);
        World.id(officer.post("/v1/sessions", with(world.sessionAt(start, 10), "lecturerIds", List.of(lecturer))));
        var overlapping = with(world.sessionAt(start.plusSeconds(3600), 10), "lecturerIds", List.of(lecturer));
        var after = with(world.sessionAt(start.plusSeconds(7200), 10), "lecturerIds", List.of(lecturer));

        officer.post("/v1/sessions", overlapping).statusCode(409).body("code", equalTo("lecturer-busy"));
        officer.post("/v1/sessions/batch", Map.of("items", List.of(overlapping, after, after)))
                .statusCode(200)
                .body("items.status", contains(409, 201, 409))
                .body("items[0].problem.code", equalTo("lecturer-busy"));
        var edited = World.id(officer.post("/v1/sessions", world.sessionAt(start, 10)));
        officer.patch("/v1/sessions/" + edited, 0, Map.of("lecturerIds", List.of(lecturer)))
                .statusCode(409)
                .body("code", equalTo("lecturer-busy"));
    }

    @Test
    void a_room_holds_one_session_at_a_time_however_it_is_written() {
        var officer = world.federationOfficer();
        var start = World.inDays(21);
        var name = "Hall " + UUID.randomUUID();
        World.id(officer.post("/v1/sessions", with(world.sessionAt(start, 10), "venue", Map.of("name", name))));

        officer.post(
                        "/v1/sessions",
                        with(
                                world.sessionAt(start, 10),
                                "venue",
                                Map.of("name", name.toUpperCase().replace(" ", ""))))
                .statusCode(409)
                .body("code", equalTo("room-busy"));
    }

    @Test
    void ten_sessions_at_once_with_one_lecturer_leave_one() throws Exception {
        var officer = world.federationOfficer();
        var lecturer = world.outsideLecturer();
        var sessions = IntStream.range(0, 10)
                .mapToObj(i -> with(world.sessionAt(World.inDays(22), 10), "lecturerIds", List.of(lecturer)))
                .toList();

        var statuses = Race.atOnce(
                10,
                caller -> officer.post("/v1/sessions", sessions.get(caller))
                        .extract()
                        .statusCode());

        assertEquals(1, statuses.stream().filter(status -> status == 201).count());
        assertEquals(9, statuses.stream().filter(status -> status == 409).count());
    }

    @Test
    void a_cancelled_session_lets_lecturer_and_room_go() {
        var officer = world.federationOfficer();
        var session = with(world.sessionAt(World.inDays(23), 10), "lecturerIds", List.of(world.outsideLecturer()));
        var id = World.id(officer.post("/v1/sessions", session));
        officer.transition("/v1/sessions/" + id + "/cancel", 0, Map.of("reason", "改期"))
                .statusCode(200);

        officer.post("/v1/sessions", session).statusCode(201);
    }

    @Test
    void each_mode_needs_its_own_fields_and_all_that_is_missing_is_named() {
        var session = world.sessionAt(World.inDays(7), 10);
        session.put("mode", "HYBRID");
        session.put("blocks", List.of(World.block(World.inDays(7)), World.block(World.inDays(7))));

        world.federationOfficer()
                .post("/v1/sessions", session)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/seatsOnline", "/streamAddress", "/blocks/1"));
    }

    @Test
    void published_sessions_are_open_to_everybody_and_drafts_only_in_scope() {
        var plan = world.publishedPlan(2024);
        var draft = World.id(world.federationOfficer()
                .post("/v1/sessions", with(world.sessionAt(World.inDays(7), 9), "planId", plan)));
        var published = world.publishedSession(with(world.sessionAt(World.inDays(8), 9), "planId", plan));

        Calls.nobody().get("/v1/sessions?planId=" + plan).body("items.id", contains(published.toString()));
        Calls.officerOf(world.otherUnion).get("/v1/sessions?planId=" + plan).body("items", hasSize(1));
        Calls.officerOf(world.union).get("/v1/sessions?planId=" + plan).body("items.id", hasItem(draft.toString()));
        Calls.officerOf(world.union)
                .transition("/v1/sessions/" + draft + "/publish", 0)
                .statusCode(404);
        Calls.officerOf(world.otherUnion).get("/v1/sessions/" + draft).statusCode(404);
    }

    @Test
    void the_streams_address_is_only_for_callers_with_a_token() {
        var session = world.sessionAt(World.inDays(7), 10);
        session.keySet().removeAll(List.of("venue", "seatsOnSite"));
        session.putAll(Map.of("mode", "ONLINE", "seatsOnline", 500, "streamAddress", "https://live.example.org/1"));
        var id = world.publishedSession(session);

        Calls.nobody().get("/v1/sessions/" + id).body("streamAddress", nullValue());
        Calls.member(UUID.randomUUID()).get("/v1/sessions/" + id).body("streamAddress", not(nullValue()));
    }

    @Test
    void a_reference_is_unique_within_the_organiser() {
        var officer = world.federationOfficer();
        officer.post("/v1/sessions", with(world.sessionAt(World.inDays(7), 9), "externalReference", "S-1"))
                .statusCode(201);

        officer.post("/v1/sessions", with(world.sessionAt(World.inDays(9), 9), "externalReference", "S-1"))
                .statusCode(409)
                .body("code", equalTo("session-exists"));
        officer.get("/v1/sessions?externalReference=S-1&organiserId=" + world.college)
                .body("items", hasSize(1));
    }

    private static Map<String, Object> with(Map<String, Object> session, String field, Object value) {
        session.put(field, value);
        return session;
    }
}
