package cn.gonghui.membership;

import cn.gonghui.membership.activity.ActivityWorld;
import cn.gonghui.membership.aidproject.AidWorld;
import cn.gonghui.membership.application.Applications;
import cn.gonghui.membership.employer.Employers;
import cn.gonghui.membership.honour.HonourWorld;
import cn.gonghui.membership.meeting.Meetings;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.mutualaid.MutualAidWorld;
import cn.gonghui.membership.organization.Tree;
import java.util.Map;
import java.util.UUID;

/** One object of each kind, below a district federation of its own. */
record AccessWorld(
        UUID district,
        String division,
        UUID union,
        UUID jointUnion,
        UUID employer,
        UUID establishment,
        UUID member,
        UUID card,
        UUID application,
        Map<String, Object> applicationKey,
        UUID meeting,
        UUID venue,
        UUID commitment,
        UUID transfer,
        ActivityWorld activities,
        HonourWorld honours,
        MutualAidWorld mutualAid,
        AidWorld aid) {

    static AccessWorld create(String division) {
        var admin = Calls.admin();
        var district = Tree.enter("区总工会", "DISTRICT_FEDERATION", Tree.municipal(), division);
        var union = Tree.enter("企业工会", "ENTERPRISE_UNION", district, division);
        var employer = Employers.register(120, division);
        var jointUnion = Tree.enter("联合基层工会", "JOINT_UNION", district, division);
        var person = Persons.member(union);
        var member = id(admin, "/v1/members", person);
        var application = admin.post("/v1/applications", Applications.to(union))
                .statusCode(201)
                .extract();
        var meeting = Meetings.open(admin, district, "WORKER");
        return new AccessWorld(
                district,
                division,
                union,
                jointUnion,
                employer,
                id(admin, "/v1/union-establishments", draft(employer, district)),
                member,
                id(admin, "/v1/cards", Map.of("memberId", member)),
                UUID.fromString(application.path("id")),
                Map.of("number", application.path("number"), "secret", application.path("secret")),
                UUID.fromString(meeting),
                UUID.fromString(admin.get("/v1/meetings/" + meeting).extract().path("venues[0].id")),
                id(
                        admin,
                        "/v1/commitments",
                        Map.of(
                                "meetingId",
                                Meetings.open(admin, district, "ENTERPRISE"),
                                "employerId",
                                employer,
                                "dueOn",
                                "2099-12-31")),
                id(
                        admin,
                        "/v1/transfers",
                        Map.of(
                                "destinationId",
                                jointUnion,
                                "document",
                                person.get("document"),
                                "name",
                                person.get("name"))),
                ActivityWorld.create(district, jointUnion, member),
                HonourWorld.create(district, union, member),
                MutualAidWorld.create(district, union, member),
                AidWorld.under(district));
    }

    /** The same shape, with ids that nobody has. */
    static AccessWorld unknown(AccessWorld model) {
        return new AccessWorld(
                UUID.randomUUID(),
                model.division(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                model.applicationKey(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                model.activities().unknown(),
                model.honours().unknown(),
                model.mutualAid().unknown(),
                AidWorld.unknown());
    }

    Map<String, Object> checkIn() {
        return Map.of("applicationNumber", applicationKey.get("number"));
    }

    Map<String, Object> offlineCheckIn() {
        return Map.of(
                "applicationNumber",
                applicationKey.get("number"),
                "seenAt",
                "2024-05-24T01:12:00Z",
                "nonce",
                UUID.randomUUID());
    }

    /** What is shown at the venue at the moment; a guess where there is no venue. */
    String checkInCode() {
        var shown = Calls.admin()
                .get("/v1/meetings/" + meeting + "/venues/" + venue + "/check-in-code")
                .extract();
        return shown.statusCode() == 200 ? shown.path("code") : "guess";
    }

    static Map<String, Object> draft(UUID employer, UUID superior) {
        return Map.of(
                "employerId", employer, "superiorId", superior, "unionName", "某公司工会", "unionKind", "ENTERPRISE_UNION");
    }

    private static UUID id(Calls calls, String path, Map<String, Object> body) {
        return UUID.fromString(calls.post(path, body).statusCode(201).extract().path("id"));
    }
}
