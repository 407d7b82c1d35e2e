package cn.gonghui.localstack.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** The family day 植物奇遇记 of the workers of a construction company, with its task stations. */
final class FamilyDayStep implements PageStep {

    private static final List<String> CODES = List.of("ICE", "TASKS", "RUBBING");
    private static final int ONE_IN = 4;

    private final UUID union;
    private final SampleMembers members;
    private final ActivityDesk desk;
    private final ServiceApi chaoyang;

    FamilyDayStep(SuiteApi suite, SampleUnions unions, SampleMembers members) {
        this.union = unions.id("construction-three");
        this.members = members;
        this.chaoyang = suite.membership(PageSample.CHAOYANG);
        this.desk = new ActivityDesk(chaoyang, union, "JG3-2024-FAMILY");
    }

    @Override
    public List<Scene> scenes() {
        return List.of(
                new Scene(Beijing.at(PageSample.FAMILY_DAY_ANNOUNCED, 9, 0), "The family day", this::announce),
                new Scene(Beijing.at(PageSample.FAMILY_DAY, 11, 0), "The family day", this::hold));
    }

    @Override
    public List<Figure> figures() {
        JsonNode figures = desk.figures();
        long families = figures.path("families").asLong();
        String stations = StreamSupport.stream(
                        chaoyang.get(desk.path() + "/task-stations")
                                .body()
                                .path("stations")
                                .spliterator(),
                        false)
                .map(station -> station.path("name").asText())
                .collect(Collectors.joining("、"));
        return List.of(
                Figure.ofPage(
                        "Family day: more than " + PageFacts.FAMILIES_AT_LEAST + " workers with children",
                        "yes",
                        families > PageFacts.FAMILIES_AT_LEAST ? "yes" : "no"),
                Figure.ofPage("Family day: task stations", String.join("、", PageSample.TASK_STATIONS), stations),
                Figure.ofSample("Family day: families", PageSample.FAMILIES, families),
                Figure.ofSample(
                        "Family day: all tasks done",
                        PageSample.FAMILIES,
                        figures.path("completions").asLong()));
    }

    private void announce() {
        desk.draft(Body.of(
                "type", "FAMILY_DAY",
                "title", "“植物奇遇记”亲子活动",
                "place", "国家植物园(北园)",
                "startsAt", Beijing.at(PageSample.FAMILY_DAY, 9, 0),
                "endsAt", Beijing.at(PageSample.FAMILY_DAY, 12, 0),
                "registrationOpensAt", Beijing.at(PageSample.FAMILY_DAY_ANNOUNCED, 8, 0),
                "registrationClosesAt", Beijing.at(PageSample.FAMILY_DAY.minusDays(1), 18, 0),
                "parties", List.of("FAMILY")));
        if (desk.is("DRAFT")) {
            desk.set("task-stations", Body.of("stations", stations()));
            desk.places(PageSample.FAMILY_PLACES);
            desk.publish();
        }
        if (!desk.is("REGISTRATION_OPEN")) {
            return;
        }
        List<UUID> parents = parents();
        desk.each(
                "registrations/batch",
                IntStream.range(0, parents.size())
                        .mapToObj(n -> Body.of(
                                "kind", "FAMILY", "memberId", parents.get(n), "children", n % ONE_IN == 0 ? 2 : 1))
                        .toList());
    }

    private void hold() {
        if (desk.is("FINISHED")) {
            return;
        }
        List<UUID> parents = parents();
        desk.each(
                "check-ins/batch",
                parents.stream().map(parent -> Body.of("memberId", parent)).toList());
        desk.each(
                "stamps/batch",
                parents.stream()
                        .flatMap(parent -> CODES.stream().map(code -> Body.of("memberId", parent, "station", code)))
                        .toList());
        desk.finish();
    }

    private List<UUID> parents() {
        return members.membersFromBefore(union).subList(0, PageSample.FAMILIES);
    }

    private static List<Map<String, Object>> stations() {
        return IntStream.range(0, CODES.size())
                .mapToObj(n -> Body.of("code", CODES.get(n), "name", PageSample.TASK_STATIONS.get(n)))
                .toList();
    }
}
