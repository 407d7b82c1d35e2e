package cn.gonghui.training.attendance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.kit.test.PeerStub;
import cn.gonghui.training.Calls;
import cn.gonghui.training.TrainingTest;
import cn.gonghui.training.World;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TrainingTest
class AttendanceApiTest {

    private final World world = new World();

    @Test
    void a_list_is_uploaded_and_each_row_has_its_own_outcome() {
        var session = world.startedSession(hybrid(World.inDays(-3), true));
        var members = world.members(world.union, 3);
        var former = world.formerMember(world.union);
        world.card(members.get(2), world.union, "6200123456789012");

        attend(
                        session,
                        row(members.get(0), "ON_SITE", Map.of()),
                        row(members.get(1), "ONLINE", Map.of("minutes", 95)),
                        Map.of("cardNumber", "6200123456789012", "mode", "ONLINE", "minutes", 96),
                        row(members.get(0), "ON_SITE", Map.of()),
                        row(UUID.randomUUID(), "ON_SITE", Map.of()),
                        row(former, "ON_SITE", Map.of()),
                        row(members.get(1), "ONLINE", Map.of("minutes", 500)))
                .body("items.status", contains(201, 201, 201, 409, 400, 409, 409))
                .body("items[0].value.attended", equalTo(true))
                .body("items[1].value.attended", equalTo(false))
                .body("items[2].value.attended", equalTo(true))
                .body("items[2].value.source", equalTo("CARD"))
                .body("items[3].problem.code", equalTo("already-in"))
                .body("items[4].problem.code", equalTo("unknown-member"))
                .body("items[5].problem.code", equalTo("membership-ended"));
    }

    @Test
    void minutes_are_needed_online_and_never_more_than_the_session_has() {
        var session = world.startedSession(hybrid(World.inDays(-3), true));
        var members = world.members(world.union, 2);

        attend(session, row(members.get(0), "ONLINE", Map.of()), row(members.get(1), "ONLINE", Map.of("minutes", 121)))
                .body("items.problem.code", contains("minutes-needed", "minutes-out-of-range"));
    }

    @Test
    void the_same_nonce_again_changes_nothing() {
        var session = world.startedSession(hybrid(World.inDays(-3), true));
        var members = world.members(world.union, 2);
        var row = row(members.get(0), "ON_SITE", Map.of("clientNonce", "gate-1"));
        var first = world.federationOfficer()
                .post(path(session), row)
                .statusCode(201)
                .extract();

        var second = world.federationOfficer()
                .post(path(session), row)
                .statusCode(200)
                .extract();

        assertEquals(first.<String>path("id"), second.path("id"));
        world.federationOfficer()
                .post(path(session), row(members.get(1), "ON_SITE", Map.of("clientNonce", "gate-1")))
                .statusCode(409)
                .body("code", equalTo("nonce-reused"));
        world.federationOfficer().get(path(session)).body("items", hasSize(1));
    }

    @Test
    void without_walk_ins_only_who_has_a_seat_comes_in() {
        var id = world.publishedSession(world.sessionAt(Instant.now().plusSeconds(1800), 1));
        var seated = world.member(world.union);
        var late = world.member(world.union);
        Calls.member(seated)
                .post("/v1/sessions/" + id + "/enrolments", Map.of("mode", "ON_SITE"))
                .statusCode(201);
        world.federationOfficer()
                .post(path(id), row(seated, "ON_SITE", Map.of()))
                .statusCode(409)
                .body("code", equalTo("too-early"));
        world.federationOfficer().transition("/v1/sessions/" + id + "/start", 1).statusCode(200);

        attend(id, row(seated, "ON_SITE", Map.of()), row(late, "ON_SITE", Map.of()))
                .body("items.status", contains(201, 409))
                .body("items[0].value.enrolled", equalTo(true))
                .body("items[1].problem.code", equalTo("not-enrolled"));
    }

    @Test
    void walk_ins_never_take_more_than_the_free_seats() {
        var session = world.sessionAt(World.inDays(-3), 2);
        session.put("walkInsAllowed", true);
        var id = world.startedSession(session);
        var members = world.members(world.union, 3);

        attend(
                        id,
                        members.stream()
                                .map(member -> row(member, "ON_SITE", Map.of()))
                                .toArray(Map[]::new))
                .body("items.status", contains(201, 201, 409))
                .body("items[2].problem.code", equalTo("session-full"));
    }

    @Test
    void only_who_manages_the_session_takes_attendance_and_others_see_their_own() {
        var session = world.startedSession(hybrid(World.inDays(-3), true));
        var here = world.member(world.union);
        var there = world.member(world.otherUnion);
        attend(session, row(here, "ON_SITE", Map.of()), row(there, "ON_SITE", Map.of()));

        Calls.officerOf(world.otherUnion)
                .post(path(session), row(there, "ON_SITE", Map.of()))
                .statusCode(404);
        Calls.officerOf(world.union).get(path(session)).body("items.memberId", everyItem(equalTo(here.toString())));
        Calls.member(there).get(path(session)).body("items", hasSize(1));
        Calls.nobody().get(path(session)).statusCode(401);
    }

    @Test
    void a_thousand_rows_ask_membership_once() {
        var session = world.startedSession(hybrid(World.inDays(-3), true));
        var members = world.members(world.union, 1000);
        PeerStub.of("membership").resetRequests();

        attend(
                        session,
                        members.stream()
                                .map(member -> row(member, "ONLINE", Map.of("minutes", 120)))
                                .toArray(Map[]::new))
                .body("items.status", everyItem(equalTo(201)));

        PeerStub.of("membership")
                .verifyThat(1, WireMock.postRequestedFor(WireMock.urlPathEqualTo("/v1/members/lookup")));
    }

    @Test
    void coverage_counts_who_attended_and_reconciles_with_the_rows() {
        var first = world.startedSession(hybrid(Instant.parse("2022-06-01T01:00:00Z"), true));
        var second = world.startedSession(hybrid(Instant.parse("2023-06-01T01:00:00Z"), true));
        var here = world.members(world.union, 3);
        var there = world.member(world.otherUnion);
        attend(first, online(here.get(0), 120), online(here.get(1), 120), online(here.get(2), 10));
        attend(second, online(here.get(0), 120), row(there, "ON_SITE", Map.of()));
        var officer = world.federationOfficer();

        officer.get("/v1/statistics/coverage?fromYear=2022&toYear=2023")
                .statusCode(200)
                .body("sessions", equalTo(2))
                .body("attendances", equalTo(4))
                .body("distinctPeople", equalTo(3))
                .body("unions", equalTo(2))
                .body("byYear.year", contains(2022, 2023))
                .body("byYear.distinctPeople", contains(2, 2))
                .body("byDistrict.district", contains("110114"))
                .body("byMode.mode", contains("ONLINE", "ON_SITE"))
                .body("byMode.attendances", contains(3, 1));
        officer.get("/v1/statistics/coverage?fromYear=2022&toYear=2022").body("distinctPeople", equalTo(2));
        Calls.officerOf(world.otherUnion)
                .get("/v1/statistics/coverage?fromYear=2022&toYear=2023")
                .body("attendances", equalTo(1))
                .body("sessions", equalTo(1));
        officer.get("/v1/statistics/coverage?toYear=1").statusCode(400).body("errors", hasSize(2));
    }

    private ValidatableResponse attend(UUID session, Map<?, ?>... rows) {
        return world.federationOfficer()
                .post(path(session) + "/batch", Map.of("items", List.of(rows)))
                .statusCode(200);
    }

    private Map<String, Object> hybrid(Instant start, boolean walkIns) {
        var session = world.sessionAt(start, 1000);
        session.putAll(Map.of(
                "mode",
                "HYBRID",
                "seatsOnline",
                1000,
                "streamAddress",
                "https://live.example.org/1",
                "walkInsAllowed",
                walkIns));
        return session;
    }

    private static Map<String, Object> online(UUID member, int minutes) {
        return row(member, "ONLINE", Map.of("minutes", minutes));
    }

    private static Map<String, Object> row(UUID member, String mode, Map<String, ?> more) {
        var row = new HashMap<String, Object>(more);
        row.put("memberId", member);
        row.put("mode", mode);
        return row;
    }

    private static String path(UUID session) {
        return "/v1/sessions/" + session + "/attendances";
    }
}
