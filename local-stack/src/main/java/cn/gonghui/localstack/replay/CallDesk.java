package cn.gonghui.localstack.replay;

import cn.gonghui.localstack.replay.PageSample.Call;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Calls for joint proposals 项目征集, drafted and published by the transport federation, which funds them too. */
final class CallDesk {

    private static final int OPENING_HOUR = 14;

    private final ServiceApi transport;
    private final UUID federation;

    CallDesk(SuiteApi suite, SampleUnions unions) {
        this.transport = suite.innovation(PageSample.TRANSPORT);
        this.federation = unions.id("transport");
    }

    static UUID id(Call call) {
        return Body.id("call", call.key());
    }

    static String path(Call call) {
        return "/v1/calls/" + id(call);
    }

    Optional<JsonNode> find(Call call) {
        return transport.find(path(call)).map(Answer::body);
    }

    void publish(Call call) {
        JsonNode known = find(call)
                .orElseGet(() -> transport.post("/v1/calls", draft(call)).body());
        if (known.path("status").asText().equals("DRAFT")) {
            transport.act(path(call), "publish", Map.of());
        }
    }

    private Map<String, Object> draft(Call call) {
        return Body.of(
                "id", id(call),
                "allianceId", AllianceStep.ALLIANCE,
                "content",
                        Body.of(
                                "title",
                                call.title(),
                                "description",
                                "面向联盟成员单位征集两家以上单位联合开展的创新项目。",
                                "themes",
                                PageSample.CALL_THEMES,
                                "minOrganizations",
                                2,
                                "membersOnly",
                                true,
                                "opensAt",
                                Beijing.at(call.opens(), OPENING_HOUR, 30),
                                "closesAt",
                                Beijing.at(call.closes(), 0, 0),
                                "funderId",
                                federation,
                                "budget",
                                Body.money(call.budget()),
                                "criteria",
                                criteria(),
                                "opinionsAsked",
                                call.opinionsUntil() != null,
                                "opinionsUntil",
                                call.opinionsUntil() == null ? null : Beijing.at(call.opinionsUntil(), 18, 0),
                                "reviewsEach",
                                PageSample.REVIEWS_EACH));
    }

    static List<String> criterionCodes() {
        return List.of("novelty", "feasibility", "benefit");
    }

    private static List<Map<String, Object>> criteria() {
        return List.of(
                Body.of("code", "novelty", "name", "创新性", "weight", 40),
                Body.of("code", "feasibility", "name", "可行性", "weight", 30),
                Body.of("code", "benefit", "name", "效益", "weight", 30));
    }
}
