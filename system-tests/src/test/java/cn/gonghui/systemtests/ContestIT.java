package cn.gonghui.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A contest from its rules to its results: seven judges, each with a token of his own, four choirs, two ties. */
@ExtendWith(SharedSuite.class)
class ContestIT {

    private static final int JUDGES = 7;

    private final Journey journey;
    private final Caller organiser;
    private final String contest;
    private final List<UUID> unions = new ArrayList<>();
    private final List<String> entries = new ArrayList<>();
    private final List<Caller> judges = new ArrayList<>();

    ContestIT(Journey journey) {
        this.journey = journey;
        organiser = journey.membership("changping-officer");
        var start = journey.now().plus(Duration.ofDays(2));
        var activity = Map.of(
                "organizerId",
                journey.organization("changping"),
                "type",
                "CONTEST",
                "title",
                Journey.unique("合唱比赛"),
                "startsAt",
                start.toString(),
                "endsAt",
                start.plusSeconds(7200).toString());
        var path = "/v1/activities/"
                + Journey.id(organiser.post("/v1/activities", activity).expect(201));
        organiser.act(path, "publish", Map.of()).expect(200);
        contest = path + "/contest";
        organiser.post(contest, rules()).expect(200);
        for (int choir = 0; choir < 4; choir++) {
            unions.add(journey.newUnion("changping"));
            entries.add(text(
                    organiser
                            .post(
                                    contest + "/entries",
                                    Map.of(
                                            "kind",
                                            "ORGANIZATION",
                                            "category",
                                            "CHOIR",
                                            "title",
                                            "《歌唱祖国》",
                                            "organizationId",
                                            unions.get(choir)))
                            .expect(201)
                            .json(),
                    "id"));
        }
        for (int judge = 0; judge < JUDGES; judge++) {
            // the last is of the union of the last choir
            var union = judge < JUDGES - 1 ? journey.newUnion("changping") : unions.getLast();
            var member = journey.newMember(union, Journey.person());
            organiser.post(contest + "/judges", Map.of("memberId", member)).expect(201);
            judges.add(journey.memberAs("judge", member));
        }
        organiser.act(contest, "open-judging", Map.of()).expect(200);
    }

    @Test
    void seven_judges_decide_by_the_declared_rules_and_what_is_published_stays() {
        for (int judge = 0; judge < JUDGES; judge++) {
            // the first choir has one friend and one enemy among the judges: both are dropped
            switch (judge) {
                case 0 -> score(judge, 0, 100, 100);
                case JUDGES - 1 -> score(judge, 0, 0, 0);
                default -> score(judge, 0, 80, 70);
            }
            score(judge, 1, 70, 85);
            score(judge, 2, 60, 60);
            if (judge < JUDGES - 1) {
                score(judge, 3, 60, 60);
            }
        }

        // 76 each: the greater weight decides; the last two are alike in everything and share their rank
        var ranking = organiser.get(contest + "/ranking").expect(200).json().path("rows");
        assertEquals(entries.subList(0, 2), texts(ranking, "entryId").subList(0, 2));
        assertEquals(List.of("1", "2", "3", "3"), texts(ranking, "rank"));
        assertEquals(List.of("76.0", "76.0", "60.0", "60.0"), texts(ranking, "score"));
        assertEquals(List.of("false", "false", "true", "true"), texts(ranking, "joint"));
        for (JsonNode row : ranking) {
            assertEquals(2, dropped(row), row::toString);
        }
        var outsider = journey.memberAs("member", journey.memberOf("changping-member"));
        outsider.get(contest + "/results").expect(409);

        organiser.act(contest, "publish", Map.of()).expect(200);

        var published = outsider.get(contest + "/results").expect(200);
        assertEquals(List.of("一等奖", "二等奖", "三等奖", "三等奖"), texts(published.json().path("rows"), "award"));
        var sheet = sheetOf(0, 0);
        put(judges.getFirst(), sheet, 1, 1).expectProblem(409, "results-published");
        var version = organiser.get(contest).header("ETag").orElseThrow();
        organiser.put(contest, rules(), "If-Match", version).expectProblem(409, "results-published");
        organiser.act(contest, "publish", Map.of()).expectProblem(409, "results-published");
        assertEquals(
                published.json().path("rows"),
                outsider.get(contest + "/results").expect(200).json().path("rows"));
        assertEquals(
                ranking, organiser.get(contest + "/ranking").expect(200).json().path("rows"));
    }

    @Test
    void a_judge_sees_neither_another_ones_sheet_nor_his_own_organisation() {
        score(0, 0, 90, 90);
        var other = judges.get(1);
        assertEquals(4, other.count(contest + "/sheets"));
        for (JsonNode sheet : other.get(contest + "/sheets").expect(200).json().path("items")) {
            assertEquals(0, sheet.path("scores").size(), sheet::toString);
        }
        var foreign = other.get(sheetOf(0, 0));
        var unknown = other.get(contest + "/sheets/" + UUID.randomUUID());
        foreign.expectProblem(404, "not-found");
        assertEquals(unknown.code(), foreign.code());
        assertEquals(unknown.json().path("detail"), foreign.json().path("detail"));
        other.put(sheetOf(0, 0), scores(1, 1), "If-Match", "\"1\"").expectProblem(404, "not-found");
        other.get(contest + "/ranking").expect(403);
        other.get(contest + "/judges").expect(403);

        var ofLastChoir = judges.getLast();
        assertEquals(3, ofLastChoir.count(contest + "/sheets"));
        assertEquals(3, ofLastChoir.count(contest + "/entries"));
        assertEquals(false, ofLastChoir.ids(contest + "/entries").contains(entries.getLast()));
        var judge = organiser
                .get(contest + "/judges")
                .expect(200)
                .json()
                .path("items")
                .get(JUDGES - 1);
        organiser
                .post(contest + "/sheets", Map.of("judgeId", text(judge, "id"), "entryId", entries.getLast()))
                .expectProblem(409, "judge-in-conflict");
    }

    private void score(int judge, int choir, int vocal, int stage) {
        put(judges.get(judge), sheetOf(judge, choir), vocal, stage).expect(200);
    }

    private static Reply put(Caller judge, String sheet, int vocal, int stage) {
        var version = judge.get(sheet).expect(200).header("ETag").orElseThrow();
        return judge.put(sheet, scores(vocal, stage), "If-Match", version);
    }

    /** The address of that judge's sheet for that choir. */
    private String sheetOf(int judge, int choir) {
        var sheets =
                judges.get(judge).get(contest + "/sheets").expect(200).json().path("items");
        for (JsonNode sheet : sheets) {
            if (text(sheet, "entryId").equals(entries.get(choir))) {
                return contest + "/sheets/" + text(sheet, "id");
            }
        }
        throw new AssertionError("judge " + judge + " has no sheet for choir " + choir);
    }

    private static long dropped(JsonNode row) {
        return StreamSupport.stream(row.path("sheets").spliterator(), false)
                .filter(sheet -> !sheet.path("counted").asBoolean())
                .count();
    }

    private static Map<String, Object> rules() {
        return Map.of(
                "tieRule",
                "GREATEST_WEIGHT",
                "categories",
                List.of(Map.of("code", "CHOIR", "name", "合唱组")),
                "criteria",
                List.of(
                        Map.of("code", "VOCAL", "name", "演唱", "weight", 60, "lowest", 0, "highest", 100),
                        Map.of("code", "STAGE", "name", "台风", "weight", 40, "lowest", 0, "highest", 100)),
                "awards",
                List.of(
                        Map.of("name", "一等奖", "fromRank", 1, "toRank", 1),
                        Map.of("name", "二等奖", "fromRank", 2, "toRank", 2),
                        Map.of("name", "三等奖", "fromRank", 3, "toRank", 4)));
    }

    private static Map<String, Object> scores(int vocal, int stage) {
        return Map.of(
                "scores",
                List.of(Map.of("criterion", "VOCAL", "value", vocal), Map.of("criterion", "STAGE", "value", stage)));
    }

    private static List<String> texts(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> text(row, field))
                .toList();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
