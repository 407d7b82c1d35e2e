package cn.gonghui.membership.contest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.activity.Activities;
import cn.gonghui.membership.organization.Tree;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class ContestApiTest {

    private UUID district;
    private Calls officer;
    private UUID activity;
    private String contest;

    @BeforeEach
    void prepare_a_contest() {
        district = Tree.district(Tree.municipal());
        officer = Calls.officerOf(district);
        activity = Activities.create(officer, Activities.plain(district, "CONTEST"));
        officer.transition("/v1/activities/" + activity + "/publish", 0, Map.of())
                .statusCode(200);
        contest = "/v1/activities/" + activity + "/contest";
        officer.post(contest, Contests.rules()).statusCode(200).body("status", equalTo("PREPARING"));
    }

    @Test
    void seven_judges_a_tie_and_published_results_that_do_not_change() {
        var entries = List.of(enter(Tree.union(district)), enter(Tree.union(district)), enter(Tree.union(district)));
        var judges = judges(7);
        openJudging();
        for (int number = 0; number < 7; number++) {
            score(judges.get(number), entries.get(0), 90 - number, 80 + number);
            score(judges.get(number), entries.get(1), 90 - number, 80 + number);
            score(judges.get(number), entries.get(2), 60, number == 0 ? 0 : 60);
        }
        var ranking = officer.get(contest + "/ranking")
                .statusCode(200)
                .body("rows.rank", contains(1, 1, 3))
                .body("rows.joint", contains(true, true, false))
                .body("rows[2].score", equalTo(60.0f))
                .body("rows[2].sheets.findAll { !it.counted }", hasSize(2))
                .extract()
                .<List<Map<String, Object>>>path("rows");
        officer.transition(contest + "/publish", 1, Map.of()).statusCode(200).body("status", equalTo("PUBLISHED"));
        Activities.as(Activities.member(Tree.union()))
                .get(contest + "/results")
                .statusCode(200)
                .body("rows.rank", contains(1, 1, 3))
                .body("rows.award", contains("一等奖", "一等奖", "二等奖"));
        var sheet = sheet(judges.getFirst(), entries.getFirst());
        judges.getFirst()
                .put(contest + "/sheets/" + sheet, 1, Contests.scores(1, 1))
                .statusCode(409)
                .body("code", equalTo("results-published"));
        officer.put(contest, 2, Contests.rules()).statusCode(409).body("code", equalTo("results-published"));
        officer.transition(contest + "/publish", 2, Map.of())
                .statusCode(409)
                .body("code", equalTo("results-published"));
        assertEquals(ranking, officer.get(contest + "/ranking").extract().path("rows"));
    }

    @Test
    void blank_is_no_zero_and_holds_publication_back() {
        var entry = enter(Tree.union(district));
        var judges = judges(2);
        openJudging();
        score(judges.get(0), entry, 80, 80);
        var sheet = sheet(judges.get(1), entry);
        judges.get(1)
                .put(
                        contest + "/sheets/" + sheet,
                        0,
                        Map.of("scores", List.of(Map.of("criterion", "VOCAL", "value", 70))))
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("scores", hasSize(1));
        officer.get(contest + "/ranking").body("rows[0].score", equalTo(80.0f));
        officer.transition(contest + "/publish", 1, Map.of()).statusCode(409).body("code", equalTo("scores-missing"));
        judges.get(1)
                .put(contest + "/sheets/" + sheet, 1, Contests.scores(101, 70))
                .statusCode(400)
                .body("errors.code", contains("score-out-of-range"));
        String judge = officer.get(contest + "/judges").extract().path("items[1].id");
        officer.transition(contest + "/judges/" + judge + "/excuse", 0, Map.of("reason", "出差"))
                .statusCode(200);
        judges.get(1).get(contest + "/sheets/" + sheet).statusCode(404);
        officer.transition(contest + "/publish", 1, Map.of()).statusCode(200);
    }

    @Test
    void judge_sees_nothing_of_what_others_give() {
        var entry = enter(Tree.union(district));
        var judges = judges(2);
        openJudging();
        score(judges.get(0), entry, 80, 80);
        var his = sheet(judges.get(0), entry);
        var other = judges.get(1);
        other.get(contest + "/sheets?count=true").body("count", equalTo(1)).body("items[0].scores", hasSize(0));
        other.get(contest + "/sheets/" + his).statusCode(404);
        other.put(contest + "/sheets/" + his, 1, Contests.scores(1, 1)).statusCode(404);
        other.get(contest + "/entries").body("items", hasSize(1)).body("items[0].version", equalTo(0));
        other.get(contest + "/entries/" + entry).statusCode(200).body("version", equalTo(0));
        other.get(contest + "/ranking").statusCode(403);
        other.get(contest + "/judges").statusCode(403);
        other.get(contest).body("version", equalTo(1));
        other.get(contest + "/results").statusCode(409);
    }

    @Test
    void officer_who_judges_is_a_judge_and_nothing_more_until_publication() {
        var entry = enter(Tree.union(district));
        var judges = judges(1);
        var member = Activities.member(Tree.union(district));
        officer.post(contest + "/judges", Map.of("memberId", member)).statusCode(201);
        openJudging();
        score(judges.get(0), entry, 80, 80);
        var both = new Calls(TestIssuer.token()
                .role("officer", "judge")
                .organization(district)
                .member(member)
                .build());
        both.get(contest + "/sheets").statusCode(200).body("items", hasSize(1)).body("items[0].scores", hasSize(0));
        both.get(contest + "/ranking").statusCode(404);
        both.get(contest + "/judges").statusCode(404);
        both.get(contest + "/judges/" + UUID.randomUUID()).statusCode(404);
        both.transition(contest + "/publish", 1, Map.of()).statusCode(404);
    }

    @Test
    void nobody_judges_his_own_organisation() {
        var union = Tree.union(district);
        var own = enter(union);
        var foreign = enter(Tree.union(district));
        var member = Activities.member(union);
        String judgeId = officer.post(contest + "/judges", Map.of("memberId", member))
                .statusCode(201)
                .extract()
                .path("id");
        officer.transition(contest + "/open-judging", 0, Map.of())
                .statusCode(409)
                .body("code", equalTo("entry-without-judge"));
        judges(1);
        openJudging();
        var judge = Contests.judge(member);
        judge.get(contest + "/entries?count=true")
                .body("items.id", contains(foreign))
                .body("count", equalTo(1));
        judge.get(contest + "/entries/" + foreign).statusCode(200);
        judge.get(contest + "/entries/" + own).statusCode(404);
        officer.get(contest + "/judges/" + judgeId).statusCode(200).body("memberId", equalTo(member.toString()));
        judge.get(contest + "/sheets").body("items.entryId", contains(foreign));
        officer.post(contest + "/sheets", Map.of("judgeId", judgeId, "entryId", own))
                .statusCode(409)
                .body("code", equalTo("judge-in-conflict"));
        officer.post(contest + "/sheets", Map.of("judgeId", judgeId, "entryId", foreign))
                .statusCode(409)
                .body("code", equalTo("already-assigned"));
    }

    @Test
    void judge_from_elsewhere_does_not_judge_what_his_own_token_says_he_belongs_to() {
        var union = Tree.union(district);
        var entries = List.of(enter(union), enter(Tree.union(district)));
        var subject = UUID.randomUUID().toString();
        officer.post(contest + "/judges", Map.of("accountSubject", TestIssuer.url() + "|" + subject))
                .statusCode(201);
        openJudging();
        var token = TestIssuer.token().role("judge").subject(subject);
        var member = Activities.member(union);
        for (var judge : List.of(
                token.organization(union),
                TestIssuer.token().role("judge").subject(subject).member(member))) {
            var his = new Calls(judge.build());
            his.put(contest + "/sheets/" + sheet(his, entries.get(0)), 0, Contests.scores(90, 90))
                    .statusCode(409)
                    .body("code", equalTo("judge-in-conflict"));
        }
        score(new Calls(token.build()), entries.get(1), 80, 80);
    }

    @Test
    void officer_enters_his_own_and_withdraws_until_judging_opens() {
        var union = Tree.union(district);
        var clerk = Calls.officerOf(union);
        String entry = clerk.post(contest + "/entries", Contests.entry(union))
                .statusCode(201)
                .extract()
                .path("id");
        clerk.post(contest + "/entries", Contests.entry(Tree.union(district))).statusCode(400);
        Calls.officerOf(Tree.union()).get(contest + "/entries").body("items", hasSize(0));
        Calls.officerOf(Tree.union()).get(contest + "/entries/" + entry).statusCode(404);
        clerk.get(contest + "/entries/" + entry).statusCode(200).body("organizationId", equalTo(union.toString()));
        clerk.transition(contest + "/entries/" + entry + "/withdraw", 0, Map.of())
                .statusCode(200);
        enter(union);
        judges(1);
        openJudging();
        clerk.post(contest + "/entries", Contests.entry(union))
                .statusCode(409)
                .body("code", equalTo("contest-not-now"));
    }

    @Test
    void nothing_goes_on_in_a_contest_whose_activity_is_cancelled() {
        enter(Tree.union(district));
        judges(1);
        cancel().statusCode(200);
        var over = "activity-has-begun";
        officer.post(contest + "/entries", Contests.entry(Tree.union(district)))
                .statusCode(409)
                .body("code", equalTo(over));
        var judge = Map.of("memberId", Activities.member(Tree.union(district)));
        officer.post(contest + "/judges", judge).statusCode(409).body("code", equalTo(over));
        officer.put(contest, 0, Contests.rules()).statusCode(409).body("code", equalTo(over));
        officer.transition(contest + "/open-judging", 0, Map.of())
                .statusCode(409)
                .body("code", equalTo(over));
        officer.get(contest).body("allowedActions", hasSize(0));
    }

    @Test
    void nothing_is_scored_or_published_once_the_activity_is_cancelled() {
        var entry = enter(Tree.union(district));
        var judge = judges(1).getFirst();
        openJudging();
        score(judge, entry, 80, 80);
        var sheet = sheet(judge, entry);
        cancel().statusCode(200);
        judge.put(contest + "/sheets/" + sheet, 1, Contests.scores(1, 1))
                .statusCode(409)
                .body("code", equalTo("activity-has-begun"));
        officer.transition(contest + "/publish", 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("activity-has-begun"));
    }

    @Test
    void nothing_is_entered_or_withdrawn_once_the_activity_is_over() {
        var union = Tree.union(district);
        var entry = enter(union);
        int version = officer.get("/v1/activities/" + activity).extract().path("version");
        var now = Instant.now();
        officer.patch(
                        "/v1/activities/" + activity,
                        version,
                        Map.of(
                                "startsAt",
                                now.minusSeconds(1).toString(),
                                "endsAt",
                                now.plusSeconds(60).toString()))
                .statusCode(200)
                .body("status", equalTo("UNDER_WAY"));
        int begun = officer.get("/v1/activities/" + activity).extract().path("version");
        officer.transition("/v1/activities/" + activity + "/finish", begun, Map.of())
                .statusCode(200);
        officer.post(contest + "/entries", Contests.entry(union))
                .statusCode(409)
                .body("code", equalTo("activity-has-begun"));
        officer.transition(contest + "/entries/" + entry + "/withdraw", 0, Map.of())
                .statusCode(409)
                .body("code", equalTo("activity-has-begun"));
        officer.get("/v1/activities/" + activity + "/figures").body("entries", equalTo(1));
    }

    @Test
    void activity_with_published_results_is_not_cancelled() {
        officer.get("/v1/activities/" + activity).body("allowedActions", hasItem("CANCEL"));
        publish();
        officer.get("/v1/activities/" + activity).body("allowedActions", not(hasItem("CANCEL")));
        cancel().statusCode(409).body("code", equalTo("results-published"));
        officer.get("/v1/activities/" + activity).body("status", equalTo("PUBLISHED"));
    }

    @Test
    void results_and_ranking_can_be_had_as_files() {
        publish();
        for (var path : List.of("/results", "/ranking")) {
            var csv = given().header("Authorization", "Bearer " + officer.token())
                    .accept("text/csv")
                    .get(contest + path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertTrue(csv.contains("名次") && csv.contains("一等奖") && csv.contains("CHOIR"), csv);
            given().header("Authorization", "Bearer " + officer.token())
                    .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                    .get(contest + path)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void who_is_not_invited_does_not_enter_unless_the_activity_is_city_wide() {
        var elsewhere = Tree.union();
        Calls.officerOf(elsewhere)
                .post(contest + "/entries", Contests.entry(elsewhere))
                .statusCode(409)
                .body("code", equalTo("not-invited"));
        officer.post(contest + "/entries", Contests.entry(elsewhere))
                .statusCode(409)
                .body("errors.pointer", contains("/organizationId"));
        var body = Activities.plain(district, "CONTEST");
        body.put("cityWide", true);
        var open = "/v1/activities/" + Activities.create(officer, body);
        officer.transition(open + "/publish", 0, Map.of()).statusCode(200);
        officer.post(open + "/contest", Contests.rules()).statusCode(200);
        Calls.officerOf(elsewhere)
                .post(open + "/contest/entries", Contests.entry(elsewhere))
                .statusCode(201);
    }

    @Test
    void member_is_not_entered_in_his_own_name_without_his_consent() {
        var union = Tree.union(district);
        var member = Activities.member(union);
        Activities.as(member)
                .post("/v1/members/" + member + "/consents", Map.of("purpose", "ACTIVITIES", "decision", "WITHDRAWN"))
                .statusCode(200);
        officer.post(contest + "/entries", Contests.own(union, member))
                .statusCode(409)
                .body("code", equalTo("consent-withdrawn"))
                .body("errors.pointer", contains("/memberId"));
        officer.post(contest + "/entries", Contests.own(union, Activities.member(union)))
                .statusCode(201);
    }

    @Test
    void who_leaves_the_union_is_withdrawn_until_judging_opens() {
        var union = Tree.union(district);
        var early = Activities.member(union);
        var late = Activities.member(union);
        String gone = officer.post(contest + "/entries", Contests.own(union, early))
                .statusCode(201)
                .extract()
                .path("id");
        String stays = officer.post(contest + "/entries", Contests.own(union, late))
                .statusCode(201)
                .extract()
                .path("id");
        officer.transition("/v1/members/" + early + "/exit", 0, Map.of("reason", "WITHDRAWN"))
                .statusCode(200);
        officer.get(contest + "/entries/" + gone)
                .body("withdrawnAt", notNullValue())
                .body("version", equalTo(1));
        officer.post(contest + "/judges", Map.of("accountSubject", UUID.randomUUID()))
                .statusCode(201);
        openJudging();
        officer.transition("/v1/members/" + late + "/exit", 0, Map.of("reason", "WITHDRAWN"))
                .statusCode(200);
        officer.get(contest + "/entries/" + stays)
                .body("withdrawnAt", nullValue())
                .body("version", equalTo(0));
    }

    @Test
    void the_same_entry_again_answers_the_one_that_is_there() {
        var entry = new HashMap<>(Contests.entry(Tree.union(district)));
        entry.put("externalReference", "HR-1");
        String id = officer.post(contest + "/entries", entry)
                .statusCode(201)
                .extract()
                .path("id");
        officer.post(contest + "/entries", entry)
                .statusCode(200)
                .header("Location", endsWith(contest + "/entries/" + id))
                .body("id", equalTo(id));
    }

    @Test
    void weights_that_do_not_add_up_are_refused() {
        var rules = new HashMap<>(Contests.rules());
        rules.put(
                "criteria", List.of(Map.of("code", "VOCAL", "name", "演唱", "weight", 60, "lowest", 0, "highest", 100)));
        officer.put(contest, 0, rules).statusCode(400).body("errors.code", contains("weights-add-up"));
    }

    private void publish() {
        var entry = enter(Tree.union(district));
        var judge = judges(1).getFirst();
        openJudging();
        score(judge, entry, 80, 80);
        officer.transition(contest + "/publish", 1, Map.of()).statusCode(200);
    }

    private ValidatableResponse cancel() {
        int version = officer.get("/v1/activities/" + activity).extract().path("version");
        return officer.transition("/v1/activities/" + activity + "/cancel", version, Map.of("reason", "大风"));
    }

    private String enter(UUID union) {
        return officer.post(contest + "/entries", Contests.entry(union))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Each of a union of his own. */
    private List<Calls> judges(int number) {
        return IntStream.range(0, number)
                .mapToObj(judge -> {
                    var member = Activities.member(Tree.union(district));
                    officer.post(contest + "/judges", Map.of("memberId", member))
                            .statusCode(201);
                    return Contests.judge(member);
                })
                .toList();
    }

    private void openJudging() {
        officer.transition(contest + "/open-judging", 0, Map.of())
                .statusCode(200)
                .body("status", equalTo("JUDGING"));
    }

    private String sheet(Calls judge, String entry) {
        return judge.get(contest + "/sheets").extract().path("items.find { it.entryId == '" + entry + "' }.id");
    }

    private void score(Calls judge, String entry, int vocal, int stage) {
        judge.put(contest + "/sheets/" + sheet(judge, entry), 0, Contests.scores(vocal, stage))
                .statusCode(200)
                .body("complete", equalTo(true));
    }
}
