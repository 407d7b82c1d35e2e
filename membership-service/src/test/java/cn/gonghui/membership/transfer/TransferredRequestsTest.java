package cn.gonghui.membership.transfer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.activity.Activities;
import cn.gonghui.membership.contest.Contests;
import cn.gonghui.membership.honour.Honours;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.mutualaid.Plans;
import cn.gonghui.membership.organization.Tree;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a member has open goes with him to another union; what is over, and what is not his, stays. */
@MembershipTest
class TransferredRequestsTest {

    private UUID district;
    private UUID origin;
    private UUID destination;
    private Calls organizer;
    private Calls leaving;
    private Calls taking;
    private Map<String, Object> person;
    private UUID member;

    @BeforeEach
    void enter_a_member_and_another_union() {
        district = Tree.district(Tree.municipal());
        origin = Tree.union(district);
        destination = Tree.union(district);
        organizer = Calls.officerOf(district);
        leaving = Calls.officerOf(origin);
        taking = Calls.officerOf(destination);
        person = Persons.member(origin);
        member =
                id(leaving.post("/v1/members", person).statusCode(201).extract().path("id"));
    }

    @Test
    void cover_and_claims_not_settled_go_with_the_member() {
        var plan = Plans.open(organizer, district);
        var cover = "/v1/mutual-aid/enrolments/" + Plans.enrol(leaving, plan, member);
        var open = claim(plan);
        var refused = claim(plan);
        organizer.transition(refused + "/start-review", 0, Map.of()).statusCode(200);
        organizer.transition(refused + "/refuse", 1, Map.of("reason", "不在保障范围")).statusCode(200);
        organizer.transition(open + "/start-review", 0, Map.of()).statusCode(200);
        organizer.transition(open + "/return", 1, Map.of("reason", "缺少费用清单")).statusCode(200);
        transfer();

        moved(cover, 1);
        moved(open, 3);
        leaving.get(refused).statusCode(200).body("version", equalTo(2));
        taking.get(refused).statusCode(404);
        taking.post("/v1/mutual-aid/claims", Plans.claim(plan, member, "100.00"))
                .statusCode(201)
                .body("organizationId", equalTo(destination.toString()));
        taking.transition(open + "/resubmit", 3, Map.of("expense", Plans.money("90.00")))
                .statusCode(200);
    }

    @Test
    void cover_that_is_over_stays_where_it_was() {
        var cover = Plans.enrol(leaving, Plans.open(organizer, district), member);
        OwnerConnection.execute(
                "update mutual_aid_enrolment set covered_until = current_date - 30 where id = '%s'".formatted(cover));
        transfer();
        leaving.get("/v1/mutual-aid/enrolments/" + cover).statusCode(200).body("version", equalTo(0));
        taking.get("/v1/mutual-aid/enrolments/" + cover).statusCode(404);
    }

    @Test
    void registrations_that_he_leads_go_with_him_and_keep_their_places() {
        var walk = "/v1/activities/" + open(2);
        var alone = register(walk, Activities.individual(member));
        var joined = register("/v1/activities/" + open(2), team(Activities.member(origin), member));
        var cancelled = register("/v1/activities/" + open(2), Activities.individual(member));
        leaving.transition(cancelled + "/cancel", 0, Map.of()).statusCode(200);
        transfer();

        moved(alone, 1);
        leaving.get(joined).statusCode(200).body("version", equalTo(0));
        leaving.get(cancelled).statusCode(200).body("version", equalTo(1));
        organizer
                .get(walk + "/places")
                .body("taken", equalTo(1))
                .body("quotas.find { it.organizationId == '%s' }.taken".formatted(origin), equalTo(1));
        taking.transition(alone + "/cancel", 1, Map.of()).statusCode(200);
        organizer
                .get(walk + "/places")
                .body("taken", equalTo(0))
                .body("quotas.find { it.organizationId == '%s' }.taken".formatted(origin), equalTo(0));
    }

    @Test
    void team_goes_with_who_leads_it_after_its_first_captain_has_left() {
        var captain = Activities.member(origin);
        var team = register("/v1/activities/" + open(3), team(captain, member, Activities.member(origin)));
        Activities.as(captain).transition(team + "/leave", 0, Map.of()).statusCode(200);
        transfer();
        moved(team, 2);
    }

    @Test
    void registrations_for_what_is_over_stay() {
        var id = open(2);
        var registration = register("/v1/activities/" + id, Activities.individual(member));
        organizer
                .transition("/v1/activities/" + id + "/cancel", version("/v1/activities/" + id), Map.of("reason", "大风"))
                .statusCode(200);
        transfer();
        leaving.get(registration).statusCode(200).body("version", equalTo(1));
    }

    @Test
    void nominations_not_decided_go_with_the_member() {
        var open = nominate(2024);
        var withdrawn = nominate(2023);
        leaving.transition(withdrawn + "/withdraw", 0, Map.of("reason", "材料有误")).statusCode(200);
        transfer();
        moved(open, 1);
        taking.get(withdrawn).statusCode(404);
        taking.transition(open + "/withdraw", 1, Map.of("reason", "本人要求")).statusCode(200);
    }

    @Test
    void entries_of_contests_before_judging_go_with_the_member() {
        var contest = Activities.create(organizer, Activities.plain(district, "CONTEST"));
        organizer
                .transition("/v1/activities/" + contest + "/publish", 0, Map.of())
                .statusCode(200);
        var path = "/v1/activities/" + contest + "/contest";
        organizer.post(path, Contests.rules()).statusCode(200);
        String entry = leaving.post(path + "/entries", Contests.own(origin, member))
                .statusCode(201)
                .extract()
                .path("id");
        transfer();
        taking.get(path + "/entries").body("items.id", contains(entry)).body("items.version", hasItem(1));
        leaving.get(path + "/entries/" + entry).statusCode(404);
    }

    private void transfer() {
        var request = Map.of("destinationId", destination, "document", person.get("document"), "name", "欧阳晓明");
        var path = "/v1/transfers/"
                + taking.post("/v1/transfers", request)
                        .statusCode(201)
                        .extract()
                        .path("id");
        leaving.transition(path + "/release", 0, Map.of()).statusCode(200);
        taking.transition(path + "/accept", 1, Map.of()).statusCode(200);
    }

    private void moved(String path, int version) {
        taking.get(path)
                .statusCode(200)
                .body("organizationId", equalTo(destination.toString()))
                .body("version", equalTo(version));
        leaving.get(path).statusCode(404);
    }

    private String claim(UUID plan) {
        return "/v1/mutual-aid/claims/"
                + leaving.post("/v1/mutual-aid/claims", Plans.claim(plan, member, "100.00"))
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private String nominate(int year) {
        var body = Honours.nomination(member, origin, district);
        body.put("year", year);
        return "/v1/honour-nominations/"
                + leaving.post("/v1/honour-nominations", body)
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    /** Some of its places are kept for the union that he leaves. */
    private UUID open(int kept) {
        var id = Activities.open(organizer, district, "WALK", 10);
        organizer
                .put(
                        "/v1/activities/" + id + "/places",
                        version("/v1/activities/" + id + "/places"),
                        Map.of("capacity", 10, "quotas", List.of(Map.of("organizationId", origin, "places", kept))))
                .statusCode(200);
        return id;
    }

    private int version(String path) {
        return organizer.get(path).extract().path("version");
    }

    private String register(String activity, Map<String, Object> party) {
        return activity
                + "/registrations/"
                + leaving.post(activity + "/registrations", party)
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static Map<String, Object> team(UUID captain, UUID... others) {
        return Map.of("kind", "TEAM", "teamName", "先锋队", "memberId", captain, "otherMemberIds", List.of(others));
    }

    private static UUID id(String text) {
        return UUID.fromString(text);
    }
}
