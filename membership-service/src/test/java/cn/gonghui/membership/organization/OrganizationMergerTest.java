package cn.gonghui.membership.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.activity.Activities;
import cn.gonghui.membership.aidproject.AidWorld;
import cn.gonghui.membership.application.Applications;
import cn.gonghui.membership.contest.Contests;
import cn.gonghui.membership.employer.Employers;
import cn.gonghui.membership.honour.Honours;
import cn.gonghui.membership.meeting.Meetings;
import cn.gonghui.membership.mutualaid.Plans;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a merger takes along of each undertaking, and what it leaves. */
@MembershipTest
class OrganizationMergerTest {

    private final Calls admin = Calls.admin();
    private UUID district;
    private UUID from;
    private UUID into;

    @BeforeEach
    void enter_two_unions() {
        district = Tree.district(Tree.municipal());
        from = Tree.union(district);
        into = Tree.union(district);
    }

    @Test
    void activities_that_are_not_over_follow_with_their_series() {
        var series = id("/v1/activity-series", Map.of("organizationId", from, "name", "健康杯"));
        var draft = Activities.create(admin, Activities.plain(from, "WALK"));
        var walk = Activities.open(admin, from, "WALK", 5);
        var past = Activities.create(admin, Activities.plain(from, "OTHER"));
        transition("/v1/activities/" + past, "cancel", Map.of("reason", "大风"));

        merge();

        owned("/v1/activity-series/" + series, "organizationId", into);
        owned("/v1/activities/" + draft, "organizerId", into);
        owned("/v1/activities/" + walk, "organizerId", into);
        owned("/v1/activities/" + past, "organizerId", from);
        var officer = Calls.officerOf(into);
        int version = officer.get("/v1/activities/" + draft).extract().path("version");
        officer.transition("/v1/activities/" + draft + "/publish", version, Map.of())
                .statusCode(200);
    }

    @Test
    void series_and_activities_whose_name_or_number_is_taken_stay() {
        var named = Map.<String, Object>of("organizationId", from, "name", "健康杯");
        var series = id("/v1/activity-series", named);
        id("/v1/activity-series", Map.of("organizationId", into, "name", "健康杯"));
        var numbered = Activities.plain(from, "WALK");
        numbered.put("externalReference", "W-1");
        var activity = Activities.create(admin, numbered);
        numbered.put("organizerId", into);
        Activities.create(admin, numbered);

        merge();

        owned("/v1/activity-series/" + series, "organizationId", from);
        owned("/v1/activities/" + activity, "organizerId", from);
    }

    @Test
    void places_kept_for_both_are_added_up_and_a_registration_frees_one_of_them() {
        var walk = Activities.create(admin, Activities.of(district, "WALK"));
        var quotas = List.of(Map.of("organizationId", from, "places", 3), Map.of("organizationId", into, "places", 2));
        admin.put("/v1/activities/" + walk + "/places", 0, Map.of("capacity", 10, "quotas", quotas))
                .statusCode(200);
        transition("/v1/activities/" + walk, "publish", Map.of());
        var registration = register(walk, Activities.member(from));
        register(walk, Activities.member(into));

        merge();

        owned("/v1/activities/" + walk + "/registrations/" + registration, "organizationId", into);
        admin.get("/v1/activities/" + walk + "/places")
                .body("quotas", hasSize(1))
                .body("quotas[0].organizationId", equalTo(into.toString()))
                .body("quotas[0].places", equalTo(5))
                .body("quotas[0].taken", equalTo(2));
        transition("/v1/activities/" + walk + "/registrations/" + registration, "cancel", Map.of());
        admin.get("/v1/activities/" + walk + "/places")
                .body("quotas[0].taken", equalTo(1))
                .body("taken", equalTo(1));
    }

    @Test
    void who_applied_to_both_unions_keeps_the_application_to_the_one_that_goes_on() {
        var application = Applications.to(from);
        var left = id("/v1/applications", application);
        var followed = id("/v1/applications", Applications.to(from));
        application.put("organizationId", into);
        var kept = id("/v1/applications", application);

        merge();

        admin.get("/v1/applications/" + left)
                .body("status", equalTo("WITHDRAWN"))
                .body("organizationId", equalTo(from.toString()));
        admin.get("/v1/applications/" + kept).body("status", equalTo("SUBMITTED"));
        owned("/v1/applications/" + followed, "organizationId", into);
    }

    @Test
    void entries_follow_until_judging_opens() {
        var preparing = contest();
        var judged = contest();
        var open = id(preparing + "/entries", Contests.entry(from));
        var entered = id(judged + "/entries", Contests.entry(from));
        var judge = Activities.member(Tree.union(district));
        admin.post(judged + "/judges", Map.of("memberId", judge)).statusCode(201);
        transition(judged, "open-judging", Map.of());

        merge();

        admin.get(preparing + "/entries")
                .body("items.find { it.id == '" + open + "' }.organizationId", equalTo(into.toString()));
        admin.get(judged + "/entries")
                .body("items.find { it.id == '" + entered + "' }.organizationId", equalTo(from.toString()));
    }

    @Test
    void open_nominations_follow_and_honours_stay() {
        var member = Activities.member(from);
        var nomination = id("/v1/honour-nominations", Honours.nomination(member, from, district));
        var honour = id("/v1/honours", Honours.past(Activities.member(from), from));

        merge();

        owned("/v1/honour-nominations/" + nomination, "organizationId", into);
        owned("/v1/honours/" + honour, "organizationId", from);
    }

    @Test
    void stations_that_are_not_closed_follow_with_their_projects() {
        var station = id("/v1/care-stations", AidWorld.station(from));
        var closed = id("/v1/care-stations", AidWorld.station(from));
        transition("/v1/care-stations/" + closed, "close", Map.of("reason", "协议到期"));
        var project = id("/v1/aid-projects", AidWorld.project(UUID.fromString(station)));

        merge();

        owned("/v1/care-stations/" + station, "organizationId", into);
        owned("/v1/care-stations/" + closed, "organizationId", from);
        Calls.officerOf(into).get("/v1/aid-projects/" + project).statusCode(200);
    }

    @Test
    void plans_cover_and_unsettled_claims_follow_and_refused_claims_stay() {
        var plan = Plans.open(admin, from);
        var member = Activities.member(from);
        var enrolment = Plans.enrol(admin, plan, member);
        var claim = id("/v1/mutual-aid/claims", Plans.claim(plan, member, "100.00"));
        var refused = id("/v1/mutual-aid/claims", Plans.claim(plan, member, "200.00"));
        transition("/v1/mutual-aid/claims/" + refused, "start-review", Map.of());
        transition("/v1/mutual-aid/claims/" + refused, "refuse", Map.of("reason", "不在保障范围"));

        merge();

        owned("/v1/mutual-aid/plans/" + plan, "plan.organizationId", into);
        owned("/v1/mutual-aid/enrolments/" + enrolment, "organizationId", into);
        owned("/v1/mutual-aid/claims/" + claim, "organizationId", into);
        owned("/v1/mutual-aid/claims/" + refused, "organizationId", from);
    }

    @Test
    void cover_that_is_over_stays() {
        var enrolment = Plans.enrol(admin, Plans.open(admin, district), Activities.member(from));
        OwnerConnection.execute("update mutual_aid_enrolment set covered_until = current_date - 30 where id = '%s'"
                .formatted(enrolment));

        merge();

        owned("/v1/mutual-aid/enrolments/" + enrolment, "organizationId", from);
    }

    @Test
    void open_commitments_follow_their_host() {
        var commitment = commitment();

        merge();

        Calls.officerOf(into).get("/v1/commitments/" + commitment).statusCode(200);
    }

    @Test
    void dissolving_names_every_undertaking_that_is_not_over() {
        var activity = Activities.create(admin, Activities.plain(from, "OTHER"));
        var contest = contest();
        var entry = id(contest + "/entries", Contests.entry(from));
        var station = id("/v1/care-stations", AidWorld.station(from));
        var plan = Plans.open(admin, from);
        var commitment = commitment();
        admin.transition("/v1/organizations/" + from + "/dissolve", 0, Map.of())
                .statusCode(409)
                .body("code", equalTo("organization-in-use"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "activities-remain",
                                "contest-entries-remain",
                                "care-stations-remain",
                                "mutual-aid-remains",
                                "meetings-remain",
                                "commitments-remain"));

        transition("/v1/activities/" + activity, "cancel", Map.of("reason", "大风"));
        admin.transition(contest + "/entries/" + entry + "/withdraw", 0, Map.of())
                .statusCode(200);
        transition("/v1/care-stations/" + station, "close", Map.of("reason", "协议到期"));
        transition("/v1/mutual-aid/plans/" + plan, "close", Map.of());
        transition("/v1/commitments/" + commitment, "release", Map.of("reason", "企业已注销"));
        admin.transition("/v1/organizations/" + from + "/dissolve", 0, Map.of())
                .statusCode(409)
                .body("errors.code", contains("meetings-remain"));
    }

    @Test
    void nothing_is_begun_with_an_organisation_that_has_ended() {
        var member = Activities.member(from);
        merge();

        closed("/v1/meetings", Meetings.of(from, "WORKER"), "/hostId");
        closed("/v1/activities", Activities.plain(from, "WALK"), "/organizerId");
        closed("/v1/activity-series", Map.of("organizationId", from, "name", "健康杯"), "/organizationId");
        closed("/v1/care-stations", AidWorld.station(from), "/organizationId");
        closed("/v1/mutual-aid/plans", Plans.of(from), "/organizationId");
        closed("/v1/honour-nominations", Honours.nomination(member, from, district), "/organizationId");
    }

    @Test
    void meeting_at_a_venue_of_the_merged_union_has_another_version() {
        var body = Meetings.of(district, "WORKER");
        body.put("venues", List.of(Map.of("name", "主会场", "main", true, "organizationId", from)));
        var meeting = "/v1/meetings/" + id("/v1/meetings", body);
        merge();
        admin.get(meeting)
                .header("ETag", equalTo("\"1\""))
                .body("venues[0].organizationId", equalTo(into.toString()))
                .body("hostId", equalTo(district.toString()));
    }

    private void closed(String address, Map<String, ?> body, String pointer) {
        admin.post(address, body)
                .statusCode(409)
                .body("code", equalTo("organization-closed"))
                .body("errors.pointer", contains(pointer));
    }

    private void merge() {
        admin.transition("/v1/organizations/" + from + "/merge", 0, Map.of("intoId", into))
                .statusCode(200);
    }

    private String contest() {
        var activity = Activities.create(admin, Activities.plain(district, "CONTEST"));
        transition("/v1/activities/" + activity, "publish", Map.of());
        var contest = "/v1/activities/" + activity + "/contest";
        admin.post(contest, Contests.rules()).statusCode(200);
        return contest;
    }

    private String commitment() {
        var meeting = Meetings.open(admin, from, "ENTERPRISE");
        return id(
                "/v1/commitments",
                Map.of("meetingId", meeting, "employerId", Employers.register(60, "110114"), "dueOn", "2099-12-31"));
    }

    private String register(UUID activity, UUID member) {
        return id("/v1/activities/" + activity + "/registrations", Activities.individual(member));
    }

    private void owned(String address, String field, UUID owner) {
        admin.get(address).statusCode(200).body(field, equalTo(owner.toString()));
    }

    private void transition(String address, String verb, Map<String, Object> body) {
        int version = admin.get(address).statusCode(200).extract().path("version");
        admin.transition(address + "/" + verb, version, body).statusCode(200);
    }

    private String id(String address, Map<String, Object> body) {
        return admin.post(address, body).statusCode(201).extract().path("id");
    }
}
