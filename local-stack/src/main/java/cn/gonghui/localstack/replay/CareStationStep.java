package cn.gonghui.localstack.replay;

import cn.gonghui.localstack.replay.PageSample.Goods;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The care station 爱心驿站 in Chengdu: opened, four places renovated by a squad, goods handed over. */
final class CareStationStep implements PageStep {

    private static final String TITLE = "The care station";
    private static final String REFERENCE = "SAMPLE-CARE-01";
    private static final int YEAR = PageSample.CARE_STATION_OPENED.getYear();

    private final ServiceApi beijing;
    private final UUID union;

    CareStationStep(SuiteApi suite, SampleUnions unions) {
        this.beijing = suite.membership(PageSample.BEIJING);
        this.union = unions.id("decoration");
    }

    @Override
    public List<Scene> scenes() {
        return List.of(
                new Scene(Beijing.at(PageSample.CARE_STATION_OPENED, 10, 0), TITLE, this::open),
                new Scene(Beijing.at(PageSample.CARE_STATION_RENOVATED, 17, 0), TITLE, this::renovate));
    }

    @Override
    public List<Figure> figures() {
        JsonNode station = beijing.list("/v1/care-stations?organizationId=" + union).stream()
                .filter(each -> each.path("externalReference").asText().equals(REFERENCE))
                .findFirst()
                .orElseThrow();
        String id = station.path("id").asText();
        String project = beijing.list("/v1/aid-projects?stationId=" + id)
                .getFirst()
                .path("id")
                .asText();
        JsonNode year =
                beijing.get("/v1/care-stations/" + id + "/summaries/" + YEAR).body();
        return List.of(
                Figure.ofPage(
                        "Care station: open, with",
                        "OPEN, " + PageFacts.CARE_STATION_PARTNER,
                        station.path("status").asText() + ", "
                                + station.path("partner").path("name").asText()),
                Figure.ofPage(
                        "Care station: places to renovate",
                        String.join(", ", PageFacts.RENOVATED_ROOMS),
                        names(beijing.list(path(project) + "/renovation-tasks"), "room")),
                Figure.ofPage(
                        "Care station: kinds of goods handed over",
                        PageFacts.GOODS_HANDED_OVER.size(),
                        year.path("goodsItems").asInt()),
                Figure.ofSample(
                        "Care station: places renovated",
                        PageFacts.RENOVATED_ROOMS.size(),
                        year.path("roomsRenovated").asInt()),
                Figure.ofSample(
                        "Care station: goods handed over, pieces",
                        PageSample.CARE_STATION_GOODS.stream()
                                .mapToInt(Goods::handedOver)
                                .sum(),
                        StreamSupport.stream(year.path("goodsHandedOver").spliterator(), false)
                                .mapToInt(each -> each.path("quantity").asInt())
                                .sum()),
                Figure.ofSample(
                        "Care station: volunteer hours",
                        days().size() * PageSample.SQUAD_PEOPLE * PageSample.HOURS_A_DAY,
                        year.path("volunteerHours").asInt()),
                Figure.ofSample(
                        "Care station: children helped",
                        PageSample.CHILDREN_HELPED,
                        year.path("peopleHelped").asInt()));
    }

    private void open() {
        JsonNode station = beijing.post("/v1/care-stations", station()).body();
        String id = station.path("id").asText();
        if (station.path("status").asText().equals("PLANNED")) {
            beijing.act("/v1/care-stations/" + id, "open", Body.of("openedOn", PageSample.CARE_STATION_OPENED));
        }
        JsonNode project = project(id);
        String path = path(project.path("id").asText());
        if (project.path("status").asText().equals("PLANNED")) {
            beijing.act(path, "start", Map.of());
        }
        squad(path);
        tasks(path).stream()
                .filter(task -> task.path("status").asText().equals("PLANNED"))
                .forEach(task -> beijing.act(task(task), "start", Map.of()));
        handOver(path);
        if (project.path("peopleHelped").isEmpty()) {
            beijing.replace(
                    path,
                    "people-helped/" + YEAR,
                    Body.of("groups", List.of(Body.of("group", "CHILDREN", "people", PageSample.CHILDREN_HELPED))));
        }
    }

    private void renovate() {
        JsonNode station = beijing.post("/v1/care-stations", station()).body();
        String path = path(project(station.path("id").asText()).path("id").asText());
        String squad = "/v1/aid-squads/" + squad(path).path("id").asText();
        List<String> recorded = beijing.list(squad + "/days").stream()
                .map(each -> each.path("workedOn").asText())
                .toList();
        days().stream()
                .filter(day -> !recorded.contains(day.toString()))
                .forEach(day -> beijing.replace(
                        squad,
                        "days/" + day,
                        Body.of(
                                "people",
                                PageSample.SQUAD_PEOPLE,
                                "hours",
                                PageSample.SQUAD_PEOPLE * PageSample.HOURS_A_DAY)));
        tasks(path).stream()
                .filter(task -> task.path("status").asText().equals("UNDER_WAY"))
                .forEach(task ->
                        beijing.act(task(task), "accept", Body.of("acceptedOn", PageSample.CARE_STATION_RENOVATED)));
    }

    private Map<String, Object> station() {
        return Body.of(
                "organizationId",
                union,
                "name",
                PageSample.CARE_STATION_NAME,
                "partner",
                Body.of("name", PageFacts.CARE_STATION_PARTNER, "kind", "CHILD_WELFARE_INSTITUTION"),
                "agreement",
                Body.of("number", REFERENCE, "signedOn", PageSample.CARE_STATION_OPENED),
                "place",
                PageSample.CARE_STATION_PLACE,
                "externalReference",
                REFERENCE);
    }

    private JsonNode project(String stationId) {
        return beijing.post(
                        "/v1/aid-projects",
                        Body.of(
                                "stationId",
                                stationId,
                                "title",
                                PageFacts.AID_PROJECT,
                                "startsOn",
                                PageSample.CARE_STATION_OPENED,
                                "externalReference",
                                REFERENCE))
                .body();
    }

    private JsonNode squad(String project) {
        return beijing.post(
                        project + "/squads",
                        Body.of(
                                "organizationId",
                                union,
                                "name",
                                PageFacts.CARE_STATION_SQUAD,
                                "people",
                                PageSample.SQUAD_PEOPLE))
                .body();
    }

    private List<JsonNode> tasks(String project) {
        List<Map<String, Object>> rooms = PageFacts.RENOVATED_ROOMS.stream()
                .map(room -> Body.of("room", room, "work", "墙面翻新重装"))
                .toList();
        return values(project + "/renovation-tasks/batch", rooms);
    }

    private void handOver(String project) {
        List<JsonNode> lines = values(
                project + "/goods/batch",
                PageSample.CARE_STATION_GOODS.stream()
                        .map(each -> Body.of("item", each.item(), "unit", each.unit()))
                        .toList());
        List<Map<String, Object>> movements = new ArrayList<>();
        for (int n = 0; n < lines.size(); n++) {
            Goods goods = PageSample.CARE_STATION_GOODS.get(n);
            String line = lines.get(n).path("id").asText();
            movements.add(movement(line, "PLEDGE", goods.pledged()));
            movements.add(movement(line, "RECEIPT", goods.received()));
            movements.add(movement(line, "HAND_OVER", goods.handedOver()));
        }
        values(project + "/goods-movements/batch", movements);
    }

    private static Map<String, Object> movement(String line, String kind, int quantity) {
        return Body.of(
                "goodsId",
                line,
                "movement",
                Body.of(
                        "kind",
                        kind,
                        "quantity",
                        quantity,
                        "movedOn",
                        PageSample.CARE_STATION_OPENED,
                        "externalReference",
                        REFERENCE + "-" + kind));
    }

    private List<JsonNode> values(String path, List<Map<String, Object>> items) {
        return Batches.post(beijing, path, items).stream()
                .map(outcome -> outcome.require("an item of " + path).value())
                .toList();
    }

    private static List<LocalDate> days() {
        return PageSample.CARE_STATION_OPENED
                .datesUntil(PageSample.CARE_STATION_RENOVATED.plusDays(1))
                .toList();
    }

    private static String path(String project) {
        return "/v1/aid-projects/" + project;
    }

    private static String task(JsonNode task) {
        return "/v1/renovation-tasks/" + task.path("id").asText();
    }

    private static String names(List<JsonNode> items, String field) {
        return items.stream().map(each -> each.path(field).asText()).collect(Collectors.joining(", "));
    }
}
