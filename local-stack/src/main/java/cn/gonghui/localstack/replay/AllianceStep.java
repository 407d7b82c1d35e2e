package cn.gonghui.localstack.replay;

import cn.gonghui.localstack.replay.PageSample.Group;
import cn.gonghui.localstack.world.SampleWorld;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The alliance of innovation studios 创新工作室联盟 of the transport industry, and whose turn it was to chair it. */
final class AllianceStep implements PageStep {

    static final UUID ALLIANCE = Body.id("alliance", "city");

    private static final String TITLE = "The alliance of innovation studios";
    private static final String PATH = "/v1/alliances/" + ALLIANCE;

    private final SuiteApi suite;
    private final ServiceApi transport;
    private final SampleWorld world;
    private final SampleUnions unions;
    private final Studios studios;

    AllianceStep(SuiteApi suite, SampleWorld world, SampleUnions unions, SampleMembers members) {
        this.suite = suite;
        this.transport = suite.innovation(PageSample.TRANSPORT);
        this.world = world;
        this.unions = unions;
        this.studios = new Studios(suite, world, unions, members);
    }

    @Override
    public List<Scene> scenes() {
        return List.of(
                new Scene(Beijing.at(PageSample.ALLIANCE_FOUNDED, 10, 0), TITLE, this::found),
                new Scene(Beijing.at(PageSample.SUB_ALLIANCES_FOUNDED, 10, 0), TITLE, this::foundBelow),
                new Scene(
                        Beijing.at(PageSample.SECOND_CHAIR, 10, 0), TITLE, () -> handOver(1, PageSample.SECOND_CHAIR)),
                new Scene(Beijing.at(PageSample.THIRD_CHAIR, 14, 0), TITLE, () -> handOver(2, PageSample.THIRD_CHAIR)));
    }

    @Override
    public List<Figure> figures() {
        String founded = transport.get(PATH).body().path("foundedOn").asText();
        List<JsonNode> terms = terms();
        String chairs = terms.stream()
                .map(term -> name(term.path("organizationId").asText()))
                .collect(Collectors.joining(", "));
        String days = terms.stream()
                .map(term -> term.path("handedOverOn").asText(""))
                .filter(day -> day.matches("[0-9-]+"))
                .collect(Collectors.joining(", "));
        return List.of(
                Figure.ofPage(
                        "Alliance: founded in",
                        PageFacts.ALLIANCE_FOUNDED_IN,
                        founded.isEmpty() ? "" : founded.substring(0, 7)),
                Figure.ofPage("Alliance: chaired in turn by", names(), chairs),
                Figure.ofPage("Alliance: alliances below it in", sorted(names()), sorted(below())),
                Figure.ofSample(
                        "Alliance: chair handed over on",
                        PageSample.SECOND_CHAIR + ", " + PageSample.THIRD_CHAIR,
                        days));
    }

    private void found() {
        List<UUID> studios = this.studios.enter();
        transport.post(
                "/v1/alliances",
                alliance(ALLIANCE, "transport", "", PageSample.ALLIANCE_FOUNDED, PageSample.GROUPS.getFirst()));
        for (Group group : PageSample.GROUPS) {
            join(Body.of("organizationId", unions.id(group.key())));
        }
        studios.forEach(studio -> join(Body.of("studioId", studio)));
    }

    private void foundBelow() {
        for (Group group : PageSample.GROUPS) {
            suite.innovation(group.officer())
                    .post(
                            "/v1/alliances",
                            alliance(
                                    Body.id("alliance", group.key()),
                                    group.key(),
                                    world.organization(group.key()).shortName(),
                                    PageSample.SUB_ALLIANCES_FOUNDED,
                                    group));
        }
    }

    /** Unless it was handed over before. */
    private void handOver(int turn, LocalDate day) {
        if (terms().size() > turn) {
            return;
        }
        Group next = PageSample.GROUPS.get(turn);
        transport.act(
                PATH,
                "hand-over",
                Body.of(
                        "organizationId",
                        unions.id(next.key()),
                        "chairPersonName",
                        next.chairPerson(),
                        "from",
                        day,
                        "handedOverOn",
                        day));
    }

    private Map<String, Object> alliance(UUID id, String founder, String shortName, LocalDate day, Group chair) {
        boolean below = !shortName.isEmpty();
        return Body.of(
                "id",
                id,
                "organizationId",
                unions.id(founder),
                "parentAllianceId",
                below ? ALLIANCE : null,
                "name",
                below ? shortName + "职工创新工作室联盟" : PageSample.ALLIANCE_NAME,
                "industry",
                PageSample.INDUSTRY,
                "foundedOn",
                day,
                "charter",
                PageSample.CHARTER,
                "chair",
                Body.of("organizationId", unions.id(chair.key()), "chairPersonName", chair.chairPerson()));
    }

    private void join(Map<String, Object> member) {
        member.put("joinedOn", PageSample.ALLIANCE_FOUNDED.toString());
        transport.post(PATH + "/members", member);
    }

    /** The eldest first. */
    private List<JsonNode> terms() {
        return transport.list(PATH + "/chair-terms").stream()
                .sorted((a, b) ->
                        a.path("from").asText().compareTo(b.path("from").asText()))
                .toList();
    }

    private String below() {
        return transport.list("/v1/alliances?parentAllianceId=" + ALLIANCE).stream()
                .map(each -> name(each.path("organizationId").asText()))
                .collect(Collectors.joining(", "));
    }

    private String names() {
        return PageSample.GROUPS.stream()
                .map(group -> world.organization(group.key()).shortName())
                .collect(Collectors.joining(", "));
    }

    private String name(String organizationId) {
        return suite.membership(PageSample.TRANSPORT)
                .get("/v1/organizations/" + organizationId)
                .body()
                .path("shortName")
                .asText();
    }

    private static String sorted(String names) {
        return String.join(", ", new TreeSet<>(List.of(names.split(", "))));
    }
}
