package cn.gonghui.localstack.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** The commendation 先进表彰 of Nanmofang, given at its walk: nominated, reviewed, on public notice, conferred. */
final class CommendationStep implements PageStep {

    private static final String PATH = "/v1/honour-nominations";

    private final ServiceApi nanmofang;
    private final SampleUnions unions;
    private final SampleMembers members;

    CommendationStep(SuiteApi suite, SampleUnions unions, SampleMembers members) {
        this.nanmofang = suite.membership(PageSample.NANMOFANG);
        this.unions = unions;
        this.members = members;
    }

    @Override
    public List<Scene> scenes() {
        return List.of(
                new Scene(Beijing.at(PageSample.WALK_ANNOUNCED, 9, 30), "The commendation", this::nominate),
                new Scene(
                        Beijing.at(PageSample.WALK_REGISTERED, 10, 0),
                        "The commendation",
                        () -> move("NOMINATED", "pass", Body.of("remark", "事迹属实,同意推荐"))),
                new Scene(
                        Beijing.at(PageSample.WALK, 9, 10),
                        "The commendation",
                        () -> move(
                                "CLEARED",
                                "confer",
                                Body.of("conferredBy", "南磨房地区总工会", "documentNumber", "南工发〔2024〕6号"))));
    }

    @Override
    public List<Figure> figures() {
        long commended = nanmofang.list("/v1/honours?kind=ADVANCED_INDIVIDUAL&year=2024&status=CONFERRED").stream()
                .filter(honour -> honour.path("level").asText().equals("STREET"))
                .count();
        return List.of(
                Figure.ofPage("Health Cup walk: commendation", "yes", commended > 0 ? "yes" : "no"),
                Figure.ofSample("Health Cup walk: workers commended", PageSample.COMMENDED, commended));
    }

    private void nominate() {
        UUID union = unions.id("nanmofang-joint");
        List<UUID> workers = members.membersFromBefore(union).subList(0, PageSample.COMMENDED);
        IntStream.range(0, workers.size()).forEach(n -> nanmofang.post(PATH, nomination(union, workers.get(n), n)));
    }

    private void move(String status, String verb, Map<String, Object> body) {
        nanmofang.list(PATH + "?year=2024&status=" + status).stream()
                .map(nomination -> PATH + "/" + id(nomination))
                .forEach(path -> nanmofang.act(path, verb, body));
    }

    private static String id(JsonNode nomination) {
        return nomination.path("id").asText();
    }

    private Map<String, Object> nomination(UUID union, UUID worker, int n) {
        return Body.of(
                "kind",
                "ADVANCED_INDIVIDUAL",
                "level",
                "STREET",
                "year",
                2024,
                "subject",
                "PERSON",
                "organizationId",
                union,
                "memberId",
                worker,
                "conferringOrganizationId",
                unions.id("nanmofang"),
                "grounds",
                "立足岗位,敬业奉献",
                "externalReference",
                "NMF-2024-AI-" + n);
    }
}
