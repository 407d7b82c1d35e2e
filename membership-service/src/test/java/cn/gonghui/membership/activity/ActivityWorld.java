package cn.gonghui.membership.activity;

import cn.gonghui.kit.test.SampleCall;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.contest.Contests;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** One object of each kind of the activities of a district, for the access table. */
public record ActivityWorld(
        UUID district,
        UUID union,
        UUID member,
        UUID series,
        UUID walk,
        UUID registration,
        UUID familyDay,
        UUID family,
        UUID contest,
        UUID entry,
        UUID judge,
        UUID sheet,
        UUID shownWalk,
        UUID shownContest) {

    /** @param union whose entry the member of another union judges */
    public static ActivityWorld create(UUID district, UUID union, UUID member) {
        var admin = Calls.admin();
        var series = id(admin.post("/v1/activity-series", series(district)), 201);
        var walk = Activities.open(admin, district, "WALK", 10);
        var registration = id(registrations(admin, walk, Activities.individual(member)), 201);
        int version = admin.get("/v1/activities/" + walk).extract().path("version");
        admin.put("/v1/activities/" + walk + "/routes", version, routes()).statusCode(200);
        var familyDay = Activities.open(admin, district, "FAMILY_DAY", 10);
        var family = id(registrations(admin, familyDay, Activities.family(member, 1)), 201);
        var contest = Activities.create(admin, Activities.plain(district, "CONTEST"));
        admin.transition("/v1/activities/" + contest + "/publish", 0, Map.of()).statusCode(200);
        var path = "/v1/activities/" + contest + "/contest";
        admin.post(path, Contests.rules()).statusCode(200);
        var entry = id(admin.post(path + "/entries", Contests.entry(union)), 201);
        var judge = id(admin.post(path + "/judges", Map.of("memberId", member)), 201);
        admin.transition(path + "/open-judging", 0, Map.of()).statusCode(200);
        var sheet = UUID.fromString(admin.get(path + "/sheets").extract().path("items[0].id"));
        return new ActivityWorld(
                district,
                union,
                member,
                series,
                walk,
                registration,
                familyDay,
                family,
                contest,
                entry,
                judge,
                sheet,
                walk,
                contest);
    }

    /** The same shape, with ids that nobody has; what everybody sees stays. */
    public ActivityWorld unknown() {
        return new ActivityWorld(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                shownWalk,
                shownContest);
    }

    /** A valid call of an operation of activities; null for one of another feature. */
    public SampleCall sample(String operation) {
        return switch (operation) {
            case "listActivitySeries", "listActivities" -> SampleCall.plain();
            case "createActivitySeries" -> SampleCall.plain().body(series(district));
            case "getActivitySeries" -> SampleCall.of(series);
            case "editActivitySeries" -> change(series, Map.of("name", UUID.randomUUID()));
            case "createActivity" -> SampleCall.plain().body(edition());
            case "getActivity", "getActivityFigures" -> SampleCall.of(shownWalk);
            case "getActivityPlaces", "listFinishers" -> SampleCall.of(walk);
            case "editActivity" -> change(walk, Map.of("place", "公园"));
            case "publishActivity", "finishActivity" -> change(walk, Map.of());
            case "cancelActivity" -> change(walk, Map.of("reason", "大风"));
            case "setActivityPlaces" ->
                change(walk, Map.of("capacity", 20, "quotas", List.of(Map.of("organizationId", union, "places", 5))));
            case "registerForActivity" -> SampleCall.of(shownWalk).body(Activities.individual(member));
            case "registerManyForActivity" ->
                SampleCall.of(shownWalk).body(Map.of("items", List.of(Activities.individual(member))));
            case "listRegistrations" -> SampleCall.of(shownWalk);
            case "getRegistration" -> SampleCall.of(walk).path("registrationId", registration);
            case "cancelRegistration", "leaveTeam" -> change(walk, Map.of()).path("registrationId", registration);
            case "checkInParticipant" -> SampleCall.of(walk).body(Map.of("memberId", member));
            case "checkInParticipants" ->
                SampleCall.of(walk).body(Map.of("items", List.of(Map.of("memberId", member))));
            case "getWalkRoutes" -> SampleCall.of(shownWalk);
            case "setWalkRoutes" -> change(walk, routes());
            case "recordPassings" ->
                SampleCall.of(walk)
                        .body(Map.of(
                                "items", List.of(Map.of("memberId", member, "route", "5KM", "checkPoint", "FINISH"))));
            case "getTaskStations" -> SampleCall.of(familyDay);
            case "setTaskStations" ->
                change(familyDay, Map.of("stations", List.of(Map.of("code", "ICE", "name", "破冰"))));
            case "giveStamps" ->
                SampleCall.of(familyDay).body(Map.of("items", List.of(Map.of("memberId", member, "station", "ICE"))));
            case "getStampCard" -> SampleCall.of(familyDay).path("registrationId", family);
            default -> contest(operation);
        };
    }

    private SampleCall contest(String operation) {
        return switch (operation) {
            case "prepareContest" -> SampleCall.of(contest).body(Contests.rules());
            case "getContest", "getResults", "listEntries" -> SampleCall.of(shownContest);
            case "editContest" -> change(contest, Contests.rules());
            case "openJudging", "publishResults" -> change(contest, Map.of());
            case "getRanking", "listJudges", "listSheets" -> SampleCall.of(contest);
            case "enterContest" -> SampleCall.of(shownContest).body(Contests.entry(union));
            case "getEntry" -> SampleCall.of(contest).path("entryId", entry);
            case "withdrawEntry" -> change(contest, Map.of()).path("entryId", entry);
            case "appointJudge" -> SampleCall.of(contest).body(Map.of("memberId", member));
            case "getJudge" -> SampleCall.of(contest).path("judgeId", judge);
            case "excuseJudge" -> change(contest, Map.of("reason", "出差")).path("judgeId", judge);
            case "assignSheet" -> SampleCall.of(contest).body(Map.of("judgeId", judge, "entryId", entry));
            case "getSheet" -> SampleCall.of(contest).path("sheetId", sheet);
            case "giveScores" -> change(contest, Contests.scores(1, 1)).path("sheetId", sheet);
            default -> null;
        };
    }

    private Map<String, Object> edition() {
        var body = Activities.plain(district, "OTHER");
        body.put("seriesId", series);
        body.put("edition", ThreadLocalRandom.current().nextInt(1000, 9999));
        return body;
    }

    private static Map<String, Object> series(UUID district) {
        return Map.of("organizationId", district, "name", UUID.randomUUID());
    }

    private static Map<String, Object> routes() {
        return Map.of(
                "routes",
                List.of(Map.of(
                        "code",
                        "5KM",
                        "name",
                        "湖滨环线",
                        "meters",
                        5000,
                        "checkPoints",
                        List.of(Map.of("code", "FINISH", "name", "终点", "meters", 5000)))));
    }

    private static ValidatableResponse registrations(Calls calls, UUID activity, Map<String, Object> body) {
        return calls.post("/v1/activities/" + activity + "/registrations", body);
    }

    private static SampleCall change(UUID id, Map<String, Object> body) {
        return SampleCall.of(id).ifMatch(99).body(body);
    }

    private static UUID id(ValidatableResponse created, int status) {
        return UUID.fromString(created.statusCode(status).extract().path("id"));
    }
}
