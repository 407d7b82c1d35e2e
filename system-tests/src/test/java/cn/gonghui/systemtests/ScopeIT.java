package cn.gonghui.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.localstack.SuiteService;
import cn.gonghui.localstack.replay.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What lies in another district answers as if it did not exist: in lists, counts, search and figures alike. */
@ExtendWith(SharedSuite.class)
class ScopeIT {

    private static final String THIS_YEAR = "&from=2024-01-01&to=2024-12-31";

    private final Journey journey;
    private final Caller officer;
    private final UUID ownUnion;
    private final UUID foreignUnion;
    private final Person own = Journey.person();
    /** Another person of the same name and phone. */
    private final Person foreign;

    private final UUID ownMember;
    private final UUID foreignMember;

    ScopeIT(Journey journey) {
        this.journey = journey;
        officer = journey.membership("changping-officer");
        ownUnion = journey.newUnion("changping");
        foreignUnion = journey.newUnion("chaoyang");
        Person other = Journey.person();
        foreign = new Person(own.name(), other.documentNumber(), own.phone(), other.birth(), other.gender());
        ownMember = journey.newMember(ownUnion, own);
        foreignMember = journey.newMember(foreignUnion, foreign);
    }

    @Test
    void an_officer_reads_the_members_of_the_own_district_and_no_others() {
        assertEquals(
                own.name(),
                officer.get("/v1/members/" + ownMember)
                        .expect(200)
                        .json()
                        .path("name")
                        .asText());
        assertSameRefusal("/v1/members/" + foreignMember, "/v1/members/" + UUID.randomUUID());
        assertSameRefusal("/v1/organizations/" + foreignUnion, "/v1/organizations/" + UUID.randomUUID());
        journey.membership("chaoyang-officer")
                .get("/v1/members/" + foreignMember)
                .expect(200);
    }

    @Test
    void an_officer_changes_nothing_elsewhere() {
        Map<String, String> exit = Map.of("reason", "WITHDRAWN", "exitedOn", "2024-05-30");
        officer.post("/v1/members/" + foreignMember + "/exit", exit, "If-Match", "\"0\"")
                .expectProblem(404, "not-found");
        // in a body an organisation that is somebody else's is as unknown as one that does not exist
        Reply known = officer.post("/v1/members", Journey.member(foreignUnion, Journey.person()))
                .expect(400);
        Reply unknown = officer.post("/v1/members", Journey.member(UUID.randomUUID(), Journey.person()))
                .expect(400);
        assertEquals(unknown.json().path("errors"), known.json().path("errors"));
    }

    @Test
    void lists_and_their_counts_hold_the_own_district_only() {
        String own = "/v1/members?organizationId=" + ownUnion;
        assertEquals(List.of(ownMember.toString()), officer.ids(own));
        assertEquals(1, officer.count(own));
        assertSameRefusal(
                "/v1/members?count=true&organizationId=" + foreignUnion,
                "/v1/members?count=true&organizationId=" + UUID.randomUUID());

        String foreignName = name(journey.membership("chaoyang-officer"), foreignUnion);
        assertEquals(0, officer.count("/v1/organizations?name=" + foreignName));
        assertEquals(1, journey.membership("beijing-officer").count("/v1/organizations?name=" + foreignName));
        assertEquals(1, officer.count("/v1/organizations?name=" + name(officer, ownUnion)));
    }

    @Test
    void a_search_finds_the_own_district_only() {
        assertEquals(List.of(ownMember.toString()), found(Map.of("phone", own.phone())), "two people have that phone");
        assertEquals(List.of(ownMember.toString()), found(Map.of("document", Journey.document(own))));
        assertEquals(List.of(), found(Map.of("document", Journey.document(foreign))));
    }

    @Test
    void figures_count_the_own_district_only() {
        assertSameRefusal(
                "/v1/statistics/outreach?organizationId=" + foreignUnion + THIS_YEAR,
                "/v1/statistics/outreach?organizationId=" + UUID.randomUUID() + THIS_YEAR);
        assertEquals(1, newMembers(officer, "organizationId=" + ownUnion));
        assertEquals(0, newMembers(officer, "divisionCode=110105"));
        assertTrue(newMembers(journey.membership("beijing-officer"), "divisionCode=110105") > 0);
        officer.get("/v1/statistics/unionisation?divisionCode=110105").expectProblem(404, "not-found");
    }

    @Test
    void an_officer_enrols_members_of_the_own_district_only() {
        UUID session = journey.newSession(10);
        Caller training = journey.training("changping-officer");
        String path = "/v1/sessions/" + session + "/enrolments";
        training.post(path, Map.of("memberId", ownMember, "mode", "ONLINE")).expect(201);
        Reply refused = training.post(path, Map.of("memberId", foreignMember, "mode", "ONLINE"))
                .expect(400);
        Reply unknown = training.post(path, Map.of("memberId", UUID.randomUUID(), "mode", "ONLINE"))
                .expect(400);
        assertEquals(unknown.json().path("errors"), refused.json().path("errors"));
        journey.training("chaoyang-officer")
                .post(path, Map.of("memberId", foreignMember, "mode", "ONLINE"))
                .expect(201);
        assertEquals(1, training.count(path));
        assertEquals(2, journey.training("beijing-officer").count(path));
    }

    @Test
    void an_officer_of_a_union_sees_nothing_beside_it() {
        Caller union = journey.officerOf(ownUnion, SuiteService.MEMBERSHIP);
        assertEquals(List.of(ownMember.toString()), union.ids("/v1/members"));
        union.get("/v1/organizations/" + journey.organization("changping")).expectProblem(404, "not-found");
    }

    @Test
    void a_member_sees_himself_and_nobody_else() {
        Caller member = journey.membership("changping-member");
        UUID self = journey.memberOf("changping-member");
        String name = member.get("/v1/members/" + self)
                .expect(200)
                .json()
                .path("name")
                .asText();
        assertFalse(name.isBlank() || name.contains("*"), name);
        member.get("/v1/members/" + ownMember).expectProblem(404, "not-found");
        member.get("/v1/members").expectProblem(403, "forbidden");
    }

    private List<String> found(Map<String, Object> wanted) {
        var items =
                officer.post("/v1/members/search", wanted).expect(200).json().path("items");
        return items.findValuesAsText("id");
    }

    private static String name(Caller caller, UUID organization) {
        return caller.get("/v1/organizations/" + organization)
                .expect(200)
                .json()
                .path("name")
                .asText();
    }

    private static long newMembers(Caller caller, String where) {
        return caller.get("/v1/statistics/outreach?" + where + THIS_YEAR)
                .expect(200)
                .json()
                .path("newMembers")
                .asLong(-1);
    }

    /** The two answers differ in what was asked for and in nothing else. */
    private void assertSameRefusal(String foreign, String unknown) {
        Reply known = officer.get(foreign).expect(404);
        Reply nothing = officer.get(unknown).expect(404);
        for (String field : List.of("code", "title", "status", "detail", "errors")) {
            assertEquals(nothing.json().path(field), known.json().path(field), field);
        }
    }
}
