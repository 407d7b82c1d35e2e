package cn.gonghui.membership.aidproject;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.organization.Tree;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class CareStationApiTest {

    private static final Map<String, Object> REASON = Map.of("reason", "场地改造");

    private UUID union;
    private Calls officer;

    @BeforeEach
    void enter_a_union() {
        union = Tree.union();
        officer = Calls.officerOf(union);
    }

    @Test
    void station_is_registered_once_for_a_reference() {
        var body = AidWorld.station(union);
        body.put("externalReference", "AXYZ-CD-01");
        var id = officer.post("/v1/care-stations", body)
                .statusCode(201)
                .extract()
                .<String>path("id");
        officer.post("/v1/care-stations", body)
                .statusCode(200)
                .header("Location", endsWith("/v1/care-stations/" + id))
                .body("id", equalTo(id));
        body.put("place", "别处");
        officer.post("/v1/care-stations", body).statusCode(409).body("code", equalTo("care-station-reference-taken"));
        officer.get("/v1/care-stations?count=true").body("count", equalTo(1));
    }

    @Test
    void place_outside_the_table_has_no_division_and_a_wrong_one_is_refused() {
        var body = AidWorld.station(union);
        officer.post("/v1/care-stations", body).statusCode(201).body("divisionCode", nullValue());
        body.put("divisionCode", "510106");
        officer.post("/v1/care-stations", body).statusCode(400).body("errors.pointer", contains("/divisionCode"));
    }

    @Test
    void station_opens_suspends_resumes_and_closes() {
        var path = "/v1/care-stations/" + register(AidWorld.station(union));
        officer.transition(path + "/open", 0, Map.of("openedOn", "2099-01-01"))
                .statusCode(409)
                .body("code", equalTo("care-day-in-future"));
        officer.transition(path + "/open", 0, Map.of("openedOn", "2024-05-20"))
                .statusCode(200)
                .body("allowedActions", contains("EDIT", "SUSPEND", "CLOSE"));
        officer.transition(path + "/suspend", 1, REASON).statusCode(200).body("statusReason", equalTo("场地改造"));
        officer.transition(path + "/resume", 2, Map.of()).statusCode(200).body("status", equalTo("OPEN"));
        officer.transition(path + "/close", 3, REASON).statusCode(200).body("status", equalTo("CLOSED"));
        officer.transition(path + "/resume", 4, Map.of()).statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void station_whose_agreement_is_over_does_not_open() {
        var body = AidWorld.station(union);
        body.put("agreement", Map.of("signedOn", "2020-05-20", "validUntil", "2021-05-19"));
        officer.transition("/v1/care-stations/" + register(body) + "/open", 0, Map.of("openedOn", "2024-05-20"))
                .statusCode(409)
                .body("code", equalTo("agreement-over"));
    }

    @Test
    void station_with_a_project_going_on_does_not_close() {
        var aid = AidWorld.under(union);
        var path = "/v1/care-stations/" + aid.station();
        officer.transition(path + "/close", 1, REASON).statusCode(409).body("code", equalTo("aid-projects-going-on"));
        officer.transition("/v1/aid-projects/" + aid.project() + "/complete", 1, Map.of())
                .statusCode(200);
        officer.transition(path + "/close", 1, REASON).statusCode(200);
        officer.post("/v1/aid-projects", AidWorld.project(aid.station()))
                .statusCode(409)
                .body("code", equalTo("care-station-closed"));
    }

    @Test
    void project_starts_only_while_its_station_is_open() {
        var station = register(AidWorld.station(union));
        var project = officer.post("/v1/aid-projects", AidWorld.project(UUID.fromString(station)))
                .statusCode(201)
                .extract()
                .<String>path("id");
        officer.transition("/v1/aid-projects/" + project + "/start", 0, Map.of())
                .statusCode(409)
                .body("code", equalTo("care-station-not-open"));
    }

    @Test
    void volunteers_union_reads_where_its_squad_helps_and_writes_nothing() {
        var aid = AidWorld.under(union);
        var elsewhere = AidWorld.under(union);
        var volunteers = Calls.officerOf(aid.volunteers());
        var path = "/v1/care-stations/" + aid.station();
        volunteers.get(path).statusCode(200).body("allowedActions", hasSize(0));
        volunteers.get(path + "/summaries/2024").statusCode(200);
        volunteers.get("/v1/aid-projects/" + aid.project()).statusCode(200).body("allowedActions", hasSize(0));
        volunteers
                .get("/v1/care-stations")
                .body("items.id", hasItem(aid.station().toString()))
                .body("items.id", not(hasItem(elsewhere.station().toString())));
        volunteers
                .get("/v1/aid-projects")
                .body("items.id", contains(aid.project().toString()));
        volunteers.get("/v1/care-stations/" + elsewhere.station()).statusCode(404);
        volunteers.transition(path + "/suspend", 1, REASON).statusCode(404);
        volunteers
                .post("/v1/aid-goods/" + aid.goods() + "/movements", AidWorld.movement("PLEDGE", 1))
                .statusCode(404);
        Calls.officerOf(Tree.union()).get(path).statusCode(404);
    }

    private String register(Map<String, Object> body) {
        return officer.post("/v1/care-stations", body).statusCode(201).extract().path("id");
    }
}
