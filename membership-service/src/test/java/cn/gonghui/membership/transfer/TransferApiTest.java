package cn.gonghui.membership.transfer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.organization.FeedTail;
import cn.gonghui.membership.organization.Tree;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class TransferApiTest {

    private static final String PATH = "/v1/transfers/";

    @Inject
    TransferRelease release;

    private UUID origin;
    private UUID destination;
    private Calls leaving;
    private Calls taking;
    private Map<String, Object> person;
    private String member;

    @BeforeEach
    void enter_a_member_and_another_union() {
        origin = Tree.union();
        destination = Tree.union();
        leaving = Calls.officerOf(origin);
        taking = Calls.officerOf(destination);
        person = Persons.member(origin);
        person.put("joinedOn", "2019-07-01");
        member = leaving.post("/v1/members", person).statusCode(201).extract().path("id");
    }

    @Test
    void member_goes_with_his_card_and_his_first_joining_date_and_his_past_stays() {
        var card = leaving.post("/v1/cards", Map.of("memberId", member, "handedOver", true))
                .statusCode(201)
                .extract();
        var id = requested();
        step(leaving, id, "release", 0).statusCode(200).body("status", equalTo("RELEASED"));
        leaving.get("/v1/members/" + member).body("status", equalTo("TRANSFERRING"));
        taking.get("/v1/members/" + member).statusCode(404);
        step(taking, id, "accept", 1)
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("memberId", equalTo(member));

        taking.get("/v1/members/" + member)
                .statusCode(200)
                .body("organizationId", equalTo(destination.toString()))
                .body("status", equalTo("ACTIVE"))
                .body("firstJoinedOn", equalTo("2019-07-01"));
        leaving.get("/v1/members/" + member).statusCode(404);
        taking.get("/v1/cards/" + card.path("id"))
                .statusCode(200)
                .body("number", equalTo(card.path("number")))
                .body("status", equalTo("ACTIVE"))
                .body("organizationId", equalTo(destination.toString()));
        taking.get("/v1/members/" + member + "/history")
                .body("firstJoinedOn", equalTo("2019-07-01"))
                .body("items.organizationId", contains(origin.toString(), destination.toString()))
                .body("items[0].from", equalTo("2019-07-01"))
                .body("items[1].until", nullValue());
        leaving.get(PATH + id).statusCode(200).body("status", equalTo("ACCEPTED"));
        Awaitility.await()
                .untilAsserted(() -> assertEquals(
                        "cn.gonghui.membership.member.transferred.v1",
                        FeedTail.typesOf(UUID.fromString(member)).getLast()));
    }

    @Test
    void both_unions_see_it_and_the_destination_learns_who_it_is_when_he_is_released() {
        var id = requested();
        taking.get(PATH + id)
                .body("memberId", nullValue())
                .body("originId", nullValue())
                .body("memberName", equalTo("欧阳晓明"))
                .body("allowedActions", contains("REFUSE", "WITHDRAW"));
        leaving.get(PATH + id).body("memberId", equalTo(member)).body("allowedActions", contains("RELEASE", "REFUSE"));
        taking.get("/v1/transfers?direction=IN").body("items.id", contains(id));
        taking.get("/v1/transfers?direction=OUT").body("items", hasSize(0));
        leaving.get("/v1/transfers?direction=OUT&status=REQUESTED").body("items.id", contains(id));
        Calls.officerOf(Tree.union()).get(PATH + id).statusCode(404);
        step(taking, id, "release", 0).statusCode(403);
        step(leaving, id, "accept", 0).statusCode(403);
        step(leaving, id, "withdraw", 0).statusCode(403);
        step(leaving, id, "release", 0).statusCode(200);
        taking.get(PATH + id).body("memberId", equalTo(member)).body("originId", equalTo(origin.toString()));
    }

    @Test
    void neither_feed_nor_audit_trail_tell_the_destination_more_than_the_transfer_does() {
        var id = requested();
        step(taking, id, "withdraw", 0).statusCode(200);
        var released = requested();
        step(leaving, released, "release", 0).statusCode(200);
        Calls.auditor()
                .get("/v1/audit-records?sort=recordedAt&objectId=" + id)
                .body("items.action", contains("transfer.requested", "transfer.withdrawn"))
                .body("items.after.memberId", contains(nullValue(), nullValue()))
                .body("items.after.originId", contains(nullValue(), nullValue()));
        Calls.auditor()
                .get("/v1/audit-records?sort=recordedAt&objectId=" + released)
                .body("items.after.memberId", contains(nullValue(), equalTo(member)))
                .body("items.after.originId", contains(nullValue(), equalTo(origin.toString())));
        assertEquals(Arrays.asList(null, null), originsTold(id));
        assertEquals(Arrays.asList(null, origin.toString()), originsTold(released));
    }

    @Test
    void former_union_that_sends_an_entry_again_is_told_nothing_of_him() {
        var body = new HashMap<>(Persons.member(origin));
        body.put("id", UUID.randomUUID());
        leaving.post("/v1/members", body).statusCode(201);
        leaving.post("/v1/members", body).statusCode(200);
        var transfer = request(taking, body.get("document"), "欧阳晓明")
                .statusCode(201)
                .extract()
                .<String>path("id");
        step(leaving, transfer, "release", 0).statusCode(200);
        step(taking, transfer, "accept", 1).statusCode(200);
        leaving.post("/v1/members", body).statusCode(409).body("code", equalTo("id-taken"));
        Calls.admin().post("/v1/members", body).statusCode(200);
    }

    @Test
    void unknown_document_another_name_and_who_has_left_answer_alike_and_stand_in_the_audit_trail() {
        var before = asked();
        request(taking, Persons.document(), "欧阳晓明").statusCode(409).body("code", equalTo("no-such-member"));
        request(taking, person.get("document"), "欧阳明").statusCode(409).body("code", equalTo("no-such-member"));
        step(leaving, "/v1/members/" + member + "/exit", 0, Map.of("reason", "WITHDRAWN"))
                .statusCode(200);
        request(taking, person.get("document"), "欧阳晓明")
                .statusCode(409)
                .body("code", equalTo("no-such-member"))
                .body("errors", nullValue());
        assertEquals(before + 3, asked());
    }

    @Test
    void name_is_the_same_whatever_its_width_and_spaces() {
        request(taking, person.get("document"), "欧阳 晓明").statusCode(201);
    }

    @Test
    void one_transfer_at_a_time_and_none_to_where_he_is() {
        request(leaving, person.get("document"), "欧阳晓明", origin)
                .statusCode(409)
                .body("code", equalTo("already-in-union"));
        requested();
        var other = Tree.union();
        request(Calls.officerOf(other), person.get("document"), "欧阳晓明", other)
                .statusCode(409)
                .body("code", equalTo("transfer-under-way"));
        request(taking, person.get("document"), "欧阳晓明", origin)
                .statusCode(400)
                .body("code", equalTo("unknown-reference"));
    }

    @Test
    void member_asks_for_himself_and_for_nobody_else() {
        var self = new Calls(TestIssuer.token()
                .role("member")
                .member(UUID.fromString(member))
                .build());
        var other = Persons.member(origin);
        leaving.post("/v1/members", other).statusCode(201);
        request(self, other.get("document"), "欧阳晓明").statusCode(409).body("code", equalTo("no-such-member"));
        var id = request(self, person.get("document"), "欧阳晓明")
                .statusCode(201)
                .body("requestedByMember", equalTo(true))
                .body("allowedActions", contains("WITHDRAW"))
                .extract()
                .<String>path("id");
        self.get("/v1/transfers").body("items.id", contains(id));
        step(self, id, "release", 0).statusCode(403);
        step(self, id, "withdraw", 0).statusCode(200).body("status", equalTo("WITHDRAWN"));
        requested();
    }

    @Test
    void refused_and_withdrawn_members_stand_as_they_did_before() {
        step(leaving, "/v1/members/" + member + "/retain", 0, Map.of()).statusCode(200);
        var id = requested();
        step(leaving, id, "release", 0).statusCode(200);
        refuse(taking, id, 1, "本会已满员")
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("reason", equalTo("本会已满员"));
        leaving.get("/v1/members/" + member).body("status", equalTo("RETAINED"));
        step(taking, id, "accept", 2).statusCode(409).body("code", equalTo("illegal-transition"));
        refuse(leaving, requested(), 0, "会费尚未结清").statusCode(200);
    }

    @Test
    void transfer_that_the_origin_is_silent_about_is_released_by_itself_when_the_time_is_over() {
        var id = requested();
        release.runUntil(Instant.now().plus(Duration.ofDays(14)));
        taking.get(PATH + id).body("status", equalTo("REQUESTED"));
        release.runUntil(Instant.now().plus(Duration.ofDays(16)));
        taking.get(PATH + id)
                .body("status", equalTo("RELEASED"))
                .body("releasedByTime", equalTo(true))
                .body("releasedOn", notNullValue());
        step(taking, id, "accept", 1).statusCode(200);
    }

    @Test
    void transfer_that_cannot_be_released_holds_up_none_behind_it() {
        var broken = requested();
        OwnerConnection.execute("update member set status = 'TRANSFERRING' where id = '" + member + "'");
        var other = Persons.member(origin);
        leaving.post("/v1/members", other).statusCode(201);
        var next = request(taking, other.get("document"), "欧阳晓明")
                .statusCode(201)
                .extract()
                .<String>path("id");
        release.runUntil(Instant.now().plus(Duration.ofDays(16)));
        taking.get(PATH + broken).body("status", equalTo("REQUESTED"));
        taking.get(PATH + next).body("status", equalTo("RELEASED"));
    }

    @Test
    void exit_ends_an_open_transfer_and_a_merger_takes_it_along() {
        var id = requested();
        var admin = Calls.admin();
        var into = Tree.union();
        step(admin, "/v1/organizations/" + origin + "/dissolve", 0, Map.of())
                .statusCode(409)
                .body("errors.code", containsInAnyOrder("members-remain", "transfers-remain"));
        step(admin, "/v1/organizations/" + origin + "/merge", 0, Map.of("intoId", into))
                .statusCode(200);
        Calls.officerOf(into).get(PATH + id).statusCode(200).body("originId", equalTo(into.toString()));
        step(admin, "/v1/organizations/" + into + "/merge", 0, Map.of("intoId", destination))
                .statusCode(200);
        admin.get(PATH + id).body("status", equalTo("WITHDRAWN"));

        var next = Tree.union();
        var again = request(admin, person.get("document"), "欧阳晓明", next)
                .statusCode(201)
                .extract()
                .<String>path("id");
        step(admin, "/v1/members/" + member + "/exit", 2, Map.of("reason", "DECEASED"))
                .statusCode(200);
        admin.get(PATH + again).body("status", equalTo("WITHDRAWN"));
    }

    private static List<Object> originsTold(String transfer) {
        var id = UUID.fromString(transfer);
        Awaitility.await().until(() -> FeedTail.typesOf(id).size() == 2);
        return FeedTail.of(id).stream()
                .map(event -> ((Map<?, ?>) event.get("data")).get("originId"))
                .collect(Collectors.toList());
    }

    private String requested() {
        return request(taking, person.get("document"), "欧阳晓明")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse request(Calls calls, Object document, String name) {
        return request(calls, document, name, destination);
    }

    private static ValidatableResponse request(Calls calls, Object document, String name, UUID destination) {
        return calls.post("/v1/transfers", Map.of("destinationId", destination, "document", document, "name", name));
    }

    private static ValidatableResponse step(Calls calls, String id, String step, long version) {
        return step(calls, PATH + id + "/" + step, version, new HashMap<>());
    }

    private static ValidatableResponse refuse(Calls calls, String id, long version, String reason) {
        return step(calls, PATH + id + "/refuse", version, Map.of("reason", reason));
    }

    private static ValidatableResponse step(Calls calls, String path, long version, Map<String, Object> body) {
        return calls.transition(path, version, body);
    }

    private long asked() {
        return OwnerConnection.number("select count(*) from audit_record where action = 'transfer.member-not-found' "
                + "and organization_id = '" + destination + "'");
    }
}
