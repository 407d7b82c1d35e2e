package cn.gonghui.membership.activity;

import static org.hamcrest.Matchers.equalTo;

import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.member.Persons;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Activities for tests, each a new one. */
public final class Activities {

    private Activities() {}

    /** Registration is open since an hour, and closes tomorrow. */
    public static Map<String, Object> of(UUID organizer, String type) {
        var now = Instant.now();
        var body = new HashMap<String, Object>();
        body.put("organizerId", organizer);
        body.put("type", type);
        body.put("title", "健步走");
        body.put("startsAt", now.plus(Duration.ofDays(2)).toString());
        body.put("endsAt", now.plus(Duration.ofDays(2)).plusSeconds(3600).toString());
        body.put("registrationOpensAt", now.minusSeconds(3600).toString());
        body.put("registrationClosesAt", now.plus(Duration.ofDays(1)).toString());
        body.put("parties", List.of("INDIVIDUAL", "TEAM", "FAMILY"));
        return body;
    }

    /** Without registration. */
    public static Map<String, Object> plain(UUID organizer, String type) {
        var body = of(organizer, type);
        body.keySet().removeAll(List.of("registrationOpensAt", "registrationClosesAt", "parties"));
        return body;
    }

    public static UUID create(Calls officer, Map<String, Object> body) {
        return UUID.fromString(
                officer.post("/v1/activities", body).statusCode(201).extract().path("id"));
    }

    /** Published, registration open, so many places. */
    public static UUID open(Calls officer, UUID organizer, String type, int capacity) {
        var id = create(officer, of(organizer, type));
        places(officer, id, capacity);
        officer.transition("/v1/activities/" + id + "/publish", 0, Map.of())
                .statusCode(200)
                .body("status", equalTo("REGISTRATION_OPEN"));
        return id;
    }

    public static void places(Calls officer, UUID id, int capacity) {
        int version = officer.get("/v1/activities/" + id + "/places").extract().path("version");
        officer.put("/v1/activities/" + id + "/places", version, Map.of("capacity", capacity))
                .statusCode(200);
    }

    /** It begins now. */
    public static void begin(Calls officer, UUID id) {
        var now = Instant.now();
        int version = officer.get("/v1/activities/" + id).extract().path("version");
        var moments = new HashMap<String, Object>();
        moments.put("registrationClosesAt", now.minusSeconds(2).toString());
        moments.put("cancellableUntil", now.minusSeconds(2).toString());
        moments.put("startsAt", now.minusSeconds(1).toString());
        moments.put("endsAt", now.plusSeconds(3600).toString());
        officer.patch("/v1/activities/" + id, version, moments).statusCode(200).body("status", equalTo("UNDER_WAY"));
    }

    public static UUID member(UUID union) {
        return UUID.fromString(Calls.admin()
                .post("/v1/members", Persons.member(union))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static Calls as(UUID member) {
        return new Calls(TestIssuer.token().role("member").member(member).build());
    }

    public static Map<String, Object> individual(UUID member) {
        return Map.of("kind", "INDIVIDUAL", "memberId", member);
    }

    public static Map<String, Object> family(UUID member, int children) {
        return Map.of("kind", "FAMILY", "memberId", member, "children", children);
    }
}
