package cn.gonghui.membership.timeline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.gonghui.kit.feed.CloudEvent;
import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.honour.Honours;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.organization.Tree;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class TimelineApiTest {

    @Inject
    TrainingFeed training;

    private UUID union;
    private Calls officer;
    private String member;
    private String timeline;

    @BeforeEach
    void enter_a_member() {
        union = Tree.union();
        officer = Calls.officerOf(union);
        member = officer.post("/v1/members", Persons.member(union))
                .statusCode(201)
                .extract()
                .path("id");
        timeline = "/v1/members/" + member + "/timeline";
    }

    @Test
    void what_this_service_records_stands_there_at_once_and_in_order() {
        var card = officer.post("/v1/cards", Map.of("memberId", member, "handedOver", true))
                .statusCode(201)
                .extract()
                .<String>path("id");
        officer.transition("/v1/cards/" + card + "/report-loss", 0, Map.of()).statusCode(200);
        officer.transition("/v1/members/" + member + "/exit", 0, Map.of("reason", "DECEASED"))
                .statusCode(200);
        officer.get(timeline)
                .statusCode(200)
                .body("items.thing", contains("member", "card", "card", "member", "card"))
                .body("items.happened", contains("joined", "issued", "lost", "exited", "cancelled"))
                .body("items[1].title", equalTo("办理会员互助服务卡"))
                .body("items[1].subject", equalTo(card))
                .body("items[1].organizationId", equalTo(union.toString()))
                .body("items[3].data.reason", equalTo("DECEASED"));
        officer.get(timeline + "?thing=card&sort=-occurredAt")
                .body("items.happened", contains("cancelled", "lost", "issued"));
        officer.get(timeline + "?to=2001-01-01").body("items", hasSize(0));
    }

    @Test
    void what_is_entered_late_stands_on_the_day_on_which_it_happened() {
        var person = Persons.member(union);
        person.put("joinedOn", "2020-01-04");
        var veteran = UUID.fromString(
                officer.post("/v1/members", person).statusCode(201).extract().path("id"));
        var medal = Honours.past(veteran, union);
        medal.put("year", 2015);
        medal.put("conferredOn", "2015-05-01");
        Calls.admin().post("/v1/honours", medal).statusCode(201);
        officer.get("/v1/members/" + veteran + "/timeline")
                .statusCode(200)
                .body("items.happened", contains("conferred", "joined"))
                .body("items.occurredAt", contains("2015-04-30T16:00:00Z", "2020-01-03T16:00:00Z"));
        officer.get("/v1/members/" + veteran + "/timeline?to=2015-05-01").body("items.thing", contains("honour"));
    }

    @Test
    void what_a_peer_tells_twice_stands_there_once() throws Exception {
        var attendance = attendance();
        training.apply(attendance);
        training.apply(attendance);
        officer.get(timeline + "?service=training")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].title", equalTo("培训出勤"))
                .body("items[0].occurredAt", equalTo("2024-05-20T01:00:00Z"))
                .body("items[0].data.minutes", equalTo(120));
    }

    @Test
    void member_reads_his_own_and_for_strangers_there_is_none() {
        new Calls(TestIssuer.token()
                        .role("member")
                        .member(UUID.fromString(member))
                        .build())
                .get(timeline)
                .statusCode(200)
                .body("items", hasSize(1));
        Calls.officerOf(Tree.union()).get(timeline).statusCode(404);
    }

    private CloudEvent attendance() throws Exception {
        return new ObjectMapper()
                .findAndRegisterModules()
                .readValue(
                        """
                        {"specversion":"1.0","id":"%s","source":"/training-service",
                         "type":"cn.gonghui.training.attendance.recorded.v1","subject":"%s","time":"%s",
                         "recordedat":"%s","organizationid":"%s",
                         "data":{"memberId":"%s","minutes":120,"attended":true}}""".formatted(
                                        UUID.randomUUID(),
                                        UUID.randomUUID(),
                                        Instant.parse("2024-05-20T01:00:00Z"),
                                        Instant.now(),
                                        union,
                                        member),
                        CloudEvent.class);
    }
}
