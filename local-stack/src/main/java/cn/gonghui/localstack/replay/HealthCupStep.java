package cn.gonghui.localstack.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The walk of the 17th 健康杯 of Nanmofang. */
final class HealthCupStep implements PageStep {

    private static final String SERIES = "健康杯";
    private static final String ROUTE = "LAKE-5KM";
    private static final List<String> POINTS = List.of("BRIDGE", "PAVILION", "FINISH");

    private final ServiceApi nanmofang;
    private final SampleUnions unions;
    private final SampleMembers members;
    private final ActivityDesk desk;

    HealthCupStep(SuiteApi suite, SampleUnions unions, SampleMembers members) {
        this.nanmofang = suite.membership(PageSample.NANMOFANG);
        this.unions = unions;
        this.members = members;
        this.desk = new ActivityDesk(nanmofang, unions.id("nanmofang"), "NMF-2024-WALK");
    }

    @Override
    public List<Scene> scenes() {
        return List.of(
                new Scene(Beijing.at(PageSample.WALK_ANNOUNCED, 9, 0), "The walk of the Health Cup", this::announce),
                new Scene(Beijing.at(PageSample.WALK_REGISTERED, 9, 0), "The walk of the Health Cup", this::register),
                new Scene(Beijing.at(PageSample.WALK, 11, 30), "The walk of the Health Cup", this::walk));
    }

    @Override
    public List<Figure> figures() {
        JsonNode figures = desk.figures();
        long walkers = figures.path("participants").asLong();
        return List.of(
                Figure.ofPage(
                        "Health Cup walk: edition",
                        PageFacts.HEALTH_CUP_EDITION,
                        desk.find().path("edition").asInt()),
                Figure.ofPage(
                        "Health Cup walk: more than " + PageFacts.WALKERS_AT_LEAST + " workers",
                        "yes",
                        walkers > PageFacts.WALKERS_AT_LEAST ? "yes" : "no"),
                Figure.ofSample("Health Cup walk: workers", PageSample.WALKERS, walkers),
                Figure.ofSample(
                        "Health Cup walk: finished",
                        PageSample.WALKERS - PageSample.WALKERS_WITHOUT_FINISH,
                        figures.path("finishers").asLong()));
    }

    private void announce() {
        Batches.post(nanmofang, "/v1/members/batch", members.walkers(union(), newcomers()))
                .forEach(outcome -> outcome.require("a walker"));
        desk.draft(Body.of(
                "type", "WALK",
                "title", "“凝心铸魂跟党走 团结奋斗新征程”先进表彰暨第十七届“健康杯”健步走活动",
                "place", "温榆河公园",
                "seriesId", series(),
                "edition", PageFacts.HEALTH_CUP_EDITION,
                "startsAt", Beijing.at(PageSample.WALK, 9, 0),
                "endsAt", Beijing.at(PageSample.WALK, 12, 0),
                "registrationOpensAt", Beijing.at(PageSample.WALK_ANNOUNCED, 12, 0),
                "registrationClosesAt", Beijing.at(PageSample.WALK, 0, 0),
                "parties", List.of("INDIVIDUAL", "TEAM")));
        if (desk.is("DRAFT")) {
            desk.set("routes", Body.of("routes", List.of(route())));
            desk.places(PageSample.WALK_PLACES);
            desk.publish();
        }
    }

    private void register() {
        if (!desk.is("REGISTRATION_OPEN")) {
            return;
        }
        List<UUID> walkers = walkers();
        int inTeams = PageSample.WALK_TEAMS * PageSample.WALK_TEAM_SIZE;
        Stream<Map<String, Object>> teams = IntStream.range(0, PageSample.WALK_TEAMS)
                .mapToObj(n -> {
                    List<UUID> team =
                            walkers.subList(n * PageSample.WALK_TEAM_SIZE, (n + 1) * PageSample.WALK_TEAM_SIZE);
                    return Body.of(
                            "kind",
                            "TEAM",
                            "teamName",
                            "健步" + (n + 1) + "队",
                            "memberId",
                            team.getFirst(),
                            "otherMemberIds",
                            team.subList(1, team.size()));
                });
        Stream<Map<String, Object>> individuals = walkers.subList(inTeams, walkers.size()).stream()
                .map(walker -> Body.of("kind", "INDIVIDUAL", "memberId", walker));
        desk.each("registrations/batch", Stream.concat(teams, individuals).toList());
    }

    private void walk() {
        if (desk.is("FINISHED")) {
            return;
        }
        List<UUID> walkers = walkers();
        desk.each(
                "check-ins/batch",
                walkers.stream().map(walker -> Body.of("memberId", walker)).toList());
        List<Map<String, Object>> passings = new ArrayList<>();
        for (int n = 0; n < walkers.size(); n++) {
            boolean finishes = n >= PageSample.WALKERS_WITHOUT_FINISH;
            for (int point = 0; point < (finishes ? POINTS.size() : 1); point++) {
                passings.add(Body.of(
                        "memberId", walkers.get(n),
                        "route", ROUTE,
                        "checkPoint", POINTS.get(point),
                        "passedAt", Beijing.at(PageSample.WALK, 9, 20).plusSeconds(1_500L * point + n)));
            }
        }
        desk.each("passings/batch", passings);
        desk.finish();
    }

    private List<UUID> walkers() {
        return Stream.concat(
                        members.membersFromBefore(union()).stream(),
                        IntStream.range(0, newcomers()).mapToObj(n -> Body.id("walker", n)))
                .toList();
    }

    private int newcomers() {
        return PageSample.WALKERS - members.membersFromBefore(union()).size();
    }

    private UUID union() {
        return unions.id("nanmofang-joint");
    }

    private String series() {
        UUID organizer = unions.id("nanmofang");
        return nanmofang.list("/v1/activity-series?organizationId=" + organizer).stream()
                .filter(each -> each.path("name").asText().equals(SERIES))
                .findFirst()
                .orElseGet(() -> nanmofang
                        .post("/v1/activity-series", Body.of("organizationId", organizer, "name", SERIES))
                        .body())
                .path("id")
                .asText();
    }

    private static Map<String, Object> route() {
        return Body.of(
                "code",
                ROUTE,
                "name",
                "温榆河环湖线",
                "meters",
                5_000,
                "checkPoints",
                List.of(
                        Body.of("code", "BRIDGE", "name", "廊桥", "meters", 1_600),
                        Body.of("code", "PAVILION", "name", "望河亭", "meters", 3_300),
                        Body.of("code", "FINISH", "name", "终点", "meters", 5_000)));
    }
}
