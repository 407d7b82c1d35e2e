package cn.gonghui.localstack.replay;

import cn.gonghui.localstack.replay.PageSample.Call;
import cn.gonghui.localstack.world.SampleUser;
import cn.gonghui.localstack.world.SampleWorld;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** The reviews of the call of 2023, by experts on their own accounts. */
final class LastCallReviews {

    private static final Call CALL = PageSample.LAST_CALL;
    private static final String PATH = CallDesk.path(CALL);

    private final SuiteApi suite;
    private final ServiceApi transport;
    private final SampleWorld world;
    private final SampleUnions unions;
    private final CallDesk desk;

    LastCallReviews(SuiteApi suite, SampleWorld world, SampleUnions unions, CallDesk desk) {
        this.suite = suite;
        this.transport = suite.innovation(PageSample.TRANSPORT);
        this.world = world;
        this.unions = unions;
        this.desk = desk;
    }

    /** Three reviews each, by experts of other houses; whose own group applies gets none. */
    void enter() {
        PageSample.EXPERTS.forEach(this::register);
        String status = desk.find(CALL).orElseThrow().path("status").asText();
        if (status.equals("CLOSED")) {
            transport.act(PATH, "start-review", Map.of());
        } else if (status.equals("DECIDED")) {
            return;
        }
        List<String> experts = PageSample.EXPERTS.subList(0, PageSample.REVIEWS_EACH);
        Batches.each(experts, expert -> {
            IntStream.range(0, PageSample.PROPOSALS).forEach(n -> review(expert, n));
            return expert;
        });
    }

    private void review(String username, int n) {
        JsonNode assigned = transport
                .post(
                        PATH + "/reviews",
                        Body.of("proposalId", LastCallStep.proposalId(n), "expertId", expertId(username)))
                .body();
        String status = assigned.path("status").asText();
        String path = "/v1/reviews/" + assigned.path("id").asText();
        ServiceApi expert = suite.innovation(username);
        if (status.equals("ASSIGNED")) {
            expert.act(path, "accept", Map.of());
        }
        if (!status.equals("SUBMITTED")) {
            expert.replace(path, "scores", Body.of("scores", scores(n, PageSample.EXPERTS.indexOf(username))));
            expert.act(path, "submit", Map.of());
        }
    }

    private static List<Map<String, Object>> scores(int n, int expert) {
        List<Map<String, Object>> scores = new ArrayList<>();
        for (String criterion : CallDesk.criterionCodes()) {
            int score = PageSample.score(n, expert, scores.size());
            scores.add(Body.of("criterion", criterion, "score", score));
        }
        return scores;
    }

    private void register(String username) {
        SampleUser user = world.user(username).orElseThrow();
        transport.post(
                "/v1/experts",
                Body.of(
                        "id", expertId(username),
                        "accountSubject", suite.account(user),
                        "organizationId", unions.id(user.organization()),
                        "name", user.name(),
                        "fields", List.of(PageSample.INDUSTRY)));
    }

    private static UUID expertId(String username) {
        return Body.id("expert", username);
    }
}
