package cn.gonghui.membership.member;

import static io.restassured.RestAssured.given;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.activity.Activities;
import cn.gonghui.membership.aidproject.AidWorld;
import cn.gonghui.membership.contest.Contests;
import cn.gonghui.membership.employer.Employers;
import cn.gonghui.membership.honour.Honours;
import cn.gonghui.membership.meeting.Meetings;
import cn.gonghui.membership.mutualaid.Plans;
import cn.gonghui.membership.organization.Tree;
import cn.gonghui.membership.rosterimport.FinishedImport;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A person who is known to every feature of the service, by name wherever somebody could write it. */
final class PersonOfManyParts {

    final String name = "东方" + random("慕容司徒端木") + random("清扬婉兮若水") + random("如风似月听雨") + "辰";
    final String phone = "188" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    final String documentNumber = Persons.number(1987);
    final Map<String, Object> document = Map.of("type", "RESIDENT_ID", "number", documentNumber);
    final UUID district = Tree.district(Tree.municipal());
    final Calls officer = Calls.officerOf(district);
    final UUID union = establishedWithHimInTheCommittee();
    final UUID formerMember;
    final UUID member;
    final String meeting;
    final UUID walk;

    PersonOfManyParts() {
        rejectedApplication();
        meeting = Meetings.open(officer, district, "WORKER");
        formerMember = membershipThatEnded();
        member = acceptedAtTheMeeting();
        refusedTransfer();
        mutualAid();
        walk = walk();
        familyDay();
        contests();
        honours();
        squad();
        calendar();
        consent();
        FinishedImport.refusing(Tree.union(district), name, documentNumber, phone);
        FinishedImport.refusing(Tree.union(), name, documentNumber.replaceFirst("87", "78"), phone);
    }

    List<String> words() {
        return List.of(name, phone, documentNumber);
    }

    Calls self() {
        return new Calls(TestIssuer.token().role("member").member(member).build());
    }

    /** Whatever else was open has ended before. */
    void exit() {
        int version = officer.get("/v1/members/" + member).extract().path("version");
        officer.transition("/v1/members/" + member + "/exit", version, Map.of("reason", "WITHDRAWN"))
                .statusCode(200);
    }

    /** With a key, so that the answer is kept. */
    ValidatableResponse keyed(Calls calls, String path, Map<String, ?> body) {
        var request = given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body);
        return (calls.token() == null ? request : request.header("Authorization", "Bearer " + calls.token()))
                .post(path)
                .then();
    }

    private UUID establishedWithHimInTheCommittee() {
        var path = "/v1/union-establishments/"
                + id(
                        officer.post(
                                "/v1/union-establishments",
                                Map.of(
                                        "employerId",
                                        Employers.register(120, "110114001"),
                                        "superiorId",
                                        district,
                                        "unionName",
                                        "某公司工会",
                                        "unionKind",
                                        "ENTERPRISE_UNION")),
                        201);
        officer.transition(path + "/apply", 0, Map.of()).statusCode(200);
        officer.transition(path + "/approve", 1, Map.of()).statusCode(200);
        var today = LocalDate.now(BusinessDay.ZONE);
        var election = Map.of(
                "electedOn",
                today.toString(),
                "termEndsOn",
                today.plusYears(5).toString(),
                "committee",
                List.of(
                        Map.of("position", "CHAIR", "personName", "王小明"),
                        Map.of("position", "MEMBER", "personName", name)));
        given().header("Authorization", "Bearer " + officer.token())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"2\"")
                .body(election)
                .post(path + "/elect")
                .then()
                .statusCode(200);
        return UUID.fromString(officer.transition(path + "/establish", 3, Map.of())
                .statusCode(200)
                .extract()
                .path("organizationId"));
    }

    private Map<String, Object> person(UUID organization) {
        var body = new HashMap<>(Persons.member(organization));
        body.put("name", name);
        body.put("document", document);
        body.put("phone", phone);
        body.put("jobTitle", "列车检修工");
        return body;
    }

    private void rejectedApplication() {
        var application = id(keyed(Calls.nobody(), "/v1/applications", person(Tree.union(district))), 201);
        officer.transition("/v1/applications/" + application + "/reject", 0, Map.of("reason", name + "不符合条件"))
                .statusCode(200);
    }

    private UUID membershipThatEnded() {
        var body = person(Tree.union(district));
        body.put("joinedOn", "2019-03-01");
        var id = id(keyed(officer, "/v1/members", body), 201);
        officer.transition("/v1/members/" + id + "/exit", 0, Map.of("reason", "WITHDRAWN", "exitedOn", "2021-01-01"))
                .statusCode(200);
        return id;
    }

    private UUID acceptedAtTheMeeting() {
        var body = person(union);
        body.put("cardWanted", true);
        body.put("meetingId", meeting);
        var submitted = keyed(officer, "/v1/applications", body).statusCode(201).extract();
        officer.post(
                        "/v1/meetings/" + meeting + "/check-ins",
                        Map.of("applicationNumber", submitted.<String>path("number")))
                .statusCode(200);
        return UUID.fromString(officer.transition("/v1/applications/" + submitted.path("id") + "/accept", 0, Map.of())
                .statusCode(200)
                .extract()
                .path("memberId"));
    }

    private void refusedTransfer() {
        var destination = Tree.union(district);
        var transfer = id(
                keyed(
                        Calls.officerOf(destination),
                        "/v1/transfers",
                        Map.of("destinationId", destination, "document", document, "name", name)),
                201);
        officer.transition("/v1/transfers/" + transfer + "/refuse", 0, Map.of("reason", name + "会费未结清"))
                .statusCode(200);
    }

    private void mutualAid() {
        var plan = Plans.open(officer, district);
        Plans.enrol(officer, plan, member);
        var claim = Plans.claim(plan, member, "100.00");
        claim.put("statement", name + "因阑尾炎住院,电话" + phone);
        var path = "/v1/mutual-aid/claims/" + id(keyed(officer, "/v1/mutual-aid/claims", claim), 201);
        officer.transition(path + "/start-review", 0, Map.of()).statusCode(200);
        officer.transition(path + "/refuse", 1, Map.of("reason", name + "未提交清单"))
                .statusCode(200);
    }

    private UUID walk() {
        var id = Activities.open(officer, district, "WALK", 10);
        var path = "/v1/activities/" + id;
        int version = officer.get(path).extract().path("version");
        officer.put(
                        path + "/routes",
                        version,
                        Map.of(
                                "routes",
                                List.of(Map.of(
                                        "code",
                                        "5KM",
                                        "name",
                                        "湖滨环线",
                                        "meters",
                                        5000,
                                        "checkPoints",
                                        List.of(Map.of("code", "FINISH", "name", "终点", "meters", 5000))))))
                .statusCode(200);
        officer.post(
                        path + "/registrations",
                        Map.of(
                                "kind",
                                "TEAM",
                                "teamName",
                                name + "快走队",
                                "memberId",
                                member,
                                "otherMemberIds",
                                List.of(Activities.member(union))))
                .statusCode(201);
        Activities.begin(officer, id);
        checkIn(path);
        officer.post(
                        path + "/passings/batch",
                        Map.of("items", List.of(Map.of("memberId", member, "route", "5KM", "checkPoint", "FINISH"))))
                .statusCode(200);
        return id;
    }

    private void familyDay() {
        var id = Activities.open(officer, district, "FAMILY_DAY", 10);
        var path = "/v1/activities/" + id;
        int version = officer.get(path).extract().path("version");
        officer.put(path + "/task-stations", version, Map.of("stations", List.of(Map.of("code", "ICE", "name", "破冰"))))
                .statusCode(200);
        officer.post(path + "/registrations", Activities.family(member, 1)).statusCode(201);
        Activities.begin(officer, id);
        checkIn(path);
        officer.post(path + "/stamps/batch", Map.of("items", List.of(Map.of("memberId", member, "station", "ICE"))))
                .statusCode(200);
    }

    private void checkIn(String activity) {
        officer.post(activity + "/check-ins/batch", Map.of("items", List.of(Map.of("memberId", member))))
                .statusCode(200);
    }

    private void contests() {
        var activity = Activities.create(officer, Activities.plain(district, "CONTEST"));
        officer.transition("/v1/activities/" + activity + "/publish", 0, Map.of())
                .statusCode(200);
        var path = "/v1/activities/" + activity + "/contest";
        officer.post(path, Contests.rules()).statusCode(200);
        officer.post(
                        path + "/entries",
                        Map.of(
                                "kind",
                                "INDIVIDUAL",
                                "category",
                                "CHOIR",
                                "title",
                                name + "独唱《映山红》",
                                "organizationId",
                                union,
                                "memberId",
                                member))
                .statusCode(201);
        officer.post(path + "/entries", Contests.entry(Tree.union(district))).statusCode(201);
        officer.post(path + "/judges", Map.of("memberId", member)).statusCode(201);
        officer.post(path + "/judges", Map.of("memberId", Activities.member(Tree.union(district))))
                .statusCode(201);
        officer.transition(path + "/open-judging", 0, Map.of()).statusCode(200);
        var judge = Contests.judge(member);
        String sheet = judge.get(path + "/sheets").extract().path("items[0].id");
        judge.put(path + "/sheets/" + sheet, 0, Contests.scores(90, 80)).statusCode(200);
    }

    private void honours() {
        Calls.admin().post("/v1/honours", Honours.past(member, union)).statusCode(201);
        var own = Honours.nomination(member, union, district);
        own.put("grounds", name + "同志爱岗敬业,电话" + phone);
        var path = "/v1/honour-nominations/" + id(keyed(officer, "/v1/honour-nominations", own), 201);
        officer.transition(path + "/pass", 0, Map.of("remark", name + "事迹属实")).statusCode(200);
        var objection = officer.post(path + "/objections", Map.of("statement", name + "不实"))
                .statusCode(200)
                .extract();
        officer.transition(
                        path + "/objections/" + objection.path("id") + "/answer",
                        0,
                        Map.of("upheld", true, "reason", name + "材料有误"))
                .statusCode(200);
        var other = Honours.nomination(Activities.member(union), union, district);
        other.put("grounds", "与" + name + "一同攻关");
        var others = "/v1/honour-nominations/" + id(officer.post("/v1/honour-nominations", other), 201);
        officer.transition(others + "/pass", 0, Map.of()).statusCode(200);
        self().post(others + "/objections", Map.of("statement", "我是" + name + ",不同意"))
                .statusCode(200);
    }

    private void squad() {
        var world = AidWorld.under(district);
        var body = new HashMap<>(AidWorld.squad(union, name + "突击队"));
        body.put("leaderMemberId", member);
        officer.post("/v1/aid-projects/" + world.project() + "/squads", body).statusCode(201);
    }

    private void calendar() {
        new Calls(TestIssuer.token()
                        .role("officer")
                        .organization(union)
                        .member(member)
                        .build())
                .post("/v1/calendar-subscriptions", Map.of())
                .statusCode(201);
    }

    private void consent() {
        keyed(
                        officer,
                        "/v1/members/" + member + "/consents",
                        Map.of(
                                "purpose",
                                "CONTACT",
                                "decision",
                                "GIVEN",
                                "channel",
                                "COUNTER",
                                "evidence",
                                name + "手写同意书"))
                .statusCode(200);
    }

    private static String random(String characters) {
        int place = ThreadLocalRandom.current().nextInt(characters.length());
        return characters.substring(place, place + 1);
    }

    private static UUID id(ValidatableResponse answer, int status) {
        return UUID.fromString(answer.statusCode(status).extract().path("id"));
    }
}
