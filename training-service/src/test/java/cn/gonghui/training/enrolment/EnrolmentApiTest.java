package cn.gonghui.training.enrolment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.training.Calls;
import cn.gonghui.training.TrainingTest;
import cn.gonghui.training.World;
import cn.gonghui.training.standing.StandingService;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@TrainingTest
class EnrolmentApiTest {

    private static final Map<String, ?> ON_SITE = Map.of("mode", "ON_SITE");

    private final World world = new World();

    @Test
    void members_enrol_by_themselves_and_wait_when_it_is_full() {
        var session = world.publishedSession(world.sessionAt(World.inDays(7), 1));
        var first = world.member(world.union);
        var second = world.member(world.otherUnion);

        enrol(first, session)
                .statusCode(201)
                .body("status", equalTo("CONFIRMED"))
                .body("place", nullValue());
        enrol(second, session)
                .statusCode(201)
                .body("status", equalTo("WAITING"))
                .body("place", equalTo(1))
                .body("channel", equalTo("SELF"));
        Calls.nobody()
                .get("/v1/sessions/" + session + "/seats")
                .body("items[0].taken", equalTo(1))
                .body("items[0].waiting", equalTo(1));
    }

    @Test
    void a_member_of_a_union_of_which_the_feed_has_not_told_yet_is_enrolled_by_the_officer_above_it() {
        var session = world.publishedSession(world.sessionAt(World.inDays(7), 5));
        var founded = world.unionNotToldYet();
        var member = Map.of("memberId", world.member(founded), "mode", "ON_SITE");
        var path = "/v1/sessions/" + session + "/enrolments";

        Calls.officerOf(world.otherDistrict).post(path, member).statusCode(400).body("code", equalTo("unknown-member"));
        Calls.officerOf(world.district)
                .post(path, member)
                .statusCode(201)
                .body("organizationId", equalTo(founded.toString()));
    }

    @Test
    void whoever_has_withdrawn_his_consent_to_training_is_enrolled_by_nobody() {
        var session = world.publishedSession(world.sessionAt(World.inDays(7), 5));
        var answered = world.memberRefusingTraining(world.union);
        enrol(answered, session)
                .statusCode(409)
                .body("code", equalTo("consent-withdrawn"))
                .body("detail", containsString("TRAINING"));
        var told = world.member(world.union);
        var standings = Arc.container().instance(StandingService.class).get();
        standings.learnConsent(told, false);
        world.federationOfficer()
                .post(
                        "/v1/sessions/" + session + "/enrolments/batch",
                        Map.of("items", List.of(Map.of("memberId", told, "mode", "ON_SITE"))))
                .statusCode(200)
                .body("items[0].problem.code", equalTo("consent-withdrawn"));
        standings.learnConsent(told, true);
        enrol(told, session).statusCode(201);
    }

    @Test
    void a_freed_seat_promotes_the_first_who_waits() {
        var session = world.publishedSession(world.sessionAt(World.inDays(7), 1));
        var members = world.members(world.union, 3);
        var ids =
                members.stream().map(member -> World.id(enrol(member, session))).toList();

        Calls.member(members.get(0))
                .transition(path(session, ids.get(0)) + "/cancel", 0)
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));

        Calls.member(members.get(1)).get(path(session, ids.get(1))).body("status", equalTo("CONFIRMED"));
        Calls.member(members.get(2))
                .get(path(session, ids.get(2)))
                .body("status", equalTo("WAITING"))
                .body("place", equalTo(1));
    }

    @Test
    void more_seats_let_in_as_many_as_fit() {
        var session = world.publishedSession(world.sessionAt(World.inDays(7), 1));
        var members = world.members(world.union, 4);
        members.forEach(member -> enrol(member, session).statusCode(201));

        world.federationOfficer()
                .patch("/v1/sessions/" + session, 1, Map.of("seatsOnSite", 3))
                .statusCode(200);

        world.federationOfficer()
                .get("/v1/sessions/" + session + "/seats")
                .body("items[0].taken", equalTo(3))
                .body("items[0].waiting", equalTo(1));
        world.federationOfficer()
                .patch("/v1/sessions/" + session, 2, Map.of("seatsOnSite", 2))
                .statusCode(409)
                .body("code", equalTo("seats-taken"));
    }

    @Test
    void the_same_member_enrols_once_and_not_in_two_sessions_at_a_time() {
        var start = World.inDays(9);
        var session = world.publishedSession(world.sessionAt(start, 10));
        var atTheSameTime = world.publishedSession(world.sessionAt(start.plusSeconds(3600), 10));
        var rightAfter = world.publishedSession(world.sessionAt(start.plusSeconds(7200), 10));
        var member = world.member(world.union);
        var enrolment = World.id(enrol(member, session));

        enrol(member, session).statusCode(409).body("code", equalTo("already-enrolled"));
        enrol(member, atTheSameTime).statusCode(409).body("code", equalTo("member-busy"));
        enrol(member, rightAfter).statusCode(201);
        Calls.member(member).transition(path(session, enrolment) + "/cancel", 0).statusCode(200);
        enrol(member, session).statusCode(201);
    }

    @Test
    void a_union_enrols_its_members_in_bulk_and_nobody_elses() {
        var session = world.publishedSession(world.sessionAt(World.inDays(7), 2));
        var own = world.members(world.union, 3);
        var foreign = world.member(world.otherUnion);
        var former = world.formerMember(world.union);
        var items = Stream.of(own.get(0), foreign, own.get(1), former, own.get(2), UUID.randomUUID())
                .map(id -> Map.of("memberId", id, "mode", "ON_SITE"))
                .toList();

        Calls.officerOf(world.union)
                .post("/v1/sessions/" + session + "/enrolments/batch", Map.of("items", items))
                .statusCode(200)
                .body("items.status", contains(201, 400, 201, 409, 201, 400))
                .body("items[1].problem.code", equalTo("unknown-member"))
                .body("items[3].problem.code", equalTo("membership-ended"))
                .body("items[4].value.status", equalTo("WAITING"))
                .body("items[4].value.place", equalTo(1))
                .body("items[5].problem.code", equalTo("unknown-member"));
    }

    @Test
    void who_manages_the_session_sees_everybody_and_others_only_their_own() {
        var session = world.publishedSession(world.sessionAt(World.inDays(7), 10));
        var here = world.member(world.union);
        var there = world.member(world.otherUnion);
        var enrolment = World.id(enrol(here, session));
        enrol(there, session).statusCode(201);

        world.federationOfficer()
                .get(path(session, ""))
                .body("items", hasSize(2))
                .body("items[0].name", equalTo("张三丰"));
        Calls.officerOf(world.district)
                .get(path(session, ""))
                .body("items", hasSize(1))
                .body("items.memberId", everyItem(equalTo(here.toString())));
        Calls.member(there).get(path(session, "")).body("items.memberId", everyItem(equalTo(there.toString())));
        Calls.auditor().get(path(session, "")).body("items.name", everyItem(equalTo("张**")));
        Calls.officerOf(world.otherUnion).get(path(session, enrolment)).statusCode(404);
        Calls.member(there).get(path(session, enrolment)).statusCode(404);
        Calls.member(there).transition(path(session, enrolment) + "/cancel", 0).statusCode(404);
    }

    @Test
    void enrolment_is_closed_before_publication_and_after_the_deadline() {
        var draft = World.id(world.federationOfficer().post("/v1/sessions", world.sessionAt(World.inDays(7), 10)));
        var past = world.publishedSession(world.sessionAt(World.inDays(-7), 10));
        var member = world.member(world.union);

        enrol(member, draft).statusCode(404);
        enrol(member, past).statusCode(409).body("code", equalTo("enrolment-closed"));
    }

    @Test
    void a_cancelled_session_lets_its_people_go() {
        var start = World.inDays(11);
        var session = world.publishedSession(world.sessionAt(start, 10));
        var member = world.member(world.union);
        enrol(member, session).statusCode(201);

        world.federationOfficer()
                .transition("/v1/sessions/" + session + "/cancel", 1, Map.of("reason", "场地检修"))
                .statusCode(200);

        Calls.member(member).get(path(session, "")).body("items.status", contains("CANCELLED"));
        enrol(member, world.publishedSession(world.sessionAt(start, 10))).statusCode(201);
        enrol(world.member(world.union), session).statusCode(409).body("code", equalTo("enrolment-closed"));
    }

    @Test
    void one_idempotency_key_has_one_effect() {
        var session = world.publishedSession(world.sessionAt(World.inDays(7), 10));
        var member = Calls.member(world.member(world.union));
        var key = UUID.randomUUID().toString();
        var first = member.post(path(session, ""), key, ON_SITE).statusCode(201).extract();

        var second =
                member.post(path(session, ""), key, ON_SITE).statusCode(201).extract();

        assertEquals(first.asString(), second.asString());
        world.federationOfficer().get(path(session, "")).body("items", hasSize(1));
    }

    private static ValidatableResponse enrol(UUID member, UUID session) {
        return Calls.member(member).post(path(session, ""), ON_SITE);
    }

    private static String path(UUID session, Object id) {
        return "/v1/sessions/" + session + "/enrolments" + (id.equals("") ? "" : "/" + id);
    }
}
