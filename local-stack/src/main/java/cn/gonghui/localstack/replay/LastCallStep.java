package cn.gonghui.localstack.replay;

import cn.gonghui.localstack.replay.PageSample.Call;
import cn.gonghui.localstack.replay.PageSample.Group;
import cn.gonghui.localstack.replay.PageSample.Opinion;
import cn.gonghui.localstack.world.SampleWorld;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** The call of 2023: joint proposals with the partners' consent, opinions of the groups, reviews by experts, and what was funded. */
final class LastCallStep implements PageStep {

    private static final String TITLE = "The call for joint proposals of 2023";
    private static final Call CALL = PageSample.LAST_CALL;
    private static final String PATH = CallDesk.path(CALL);

    private final SuiteApi suite;
    private final ServiceApi transport;
    private final SampleWorld world;
    private final SampleUnions unions;
    private final CallDesk desk;
    private final LastCallReviews reviews;

    LastCallStep(SuiteApi suite, SampleWorld world, SampleUnions unions) {
        this.suite = suite;
        this.transport = suite.innovation(PageSample.TRANSPORT);
        this.world = world;
        this.unions = unions;
        this.desk = new CallDesk(suite, unions);
        this.reviews = new LastCallReviews(suite, world, unions, desk);
    }

    @Override
    public List<Scene> scenes() {
        return List.of(
                new Scene(Beijing.at(CALL.published(), 10, 0), TITLE, () -> desk.publish(CALL)),
                new Scene(Beijing.at(PageSample.PROPOSING, 10, 0), TITLE, this::propose),
                new Scene(Beijing.at(PageSample.ASKING, 10, 0), TITLE, this::answer),
                new Scene(Beijing.at(PageSample.REVIEWING, 10, 0), TITLE, reviews::enter),
                new Scene(Beijing.at(PageSample.DECIDING, 10, 0), TITLE, this::decide));
    }

    @Override
    public List<Figure> figures() {
        JsonNode opinions = transport.get(PATH + "/opinions/figures").body();
        boolean asked = opinions.path("asked").asBoolean();
        JsonNode results = transport.get(PATH + "/results").body();
        double funded =
                Double.parseDouble(results.path("fundedAmount").path("amount").asText("0"));
        double budget = Double.parseDouble(results.path("budget").path("amount").asText("0"));
        return List.of(
                Figure.ofPage(
                        "Last call: joint projects funded",
                        PageFacts.PROJECTS_FUNDED,
                        results.path("funded").asInt()),
                Figure.ofPage("Last call: within its budget", "yes", funded > 0 && funded <= budget ? "yes" : "no"),
                Figure.ofPage("Last call: opinions asked before the review", "yes", asked ? "yes" : "no"),
                Figure.ofSample(
                        "Last call: member units that answered",
                        PageSample.OPINIONS.size() + " of " + PageSample.GROUPS.size(),
                        opinions.path("answered").asInt() + " of "
                                + opinions.path("units").asInt()),
                Figure.ofSample(
                        "Last call: proposals submitted",
                        PageSample.PROPOSALS,
                        results.path("submitted").asInt()),
                Figure.ofSample(
                        "Last call: proposals reviewed",
                        PageSample.PROPOSALS,
                        results.path("reviewed").asInt()),
                Figure.ofSample(
                        "Last call: amount funded, yuan",
                        fundedAmount() + ".00",
                        results.path("fundedAmount").path("amount").asText()));
    }

    /** What the thirteen best proposals ask for, in yuan. */
    static long fundedAmount() {
        return IntStream.range(0, PageFacts.PROJECTS_FUNDED)
                .mapToLong(PageSample::requested)
                .sum();
    }

    private void propose() {
        Batches.each(IntStream.range(0, PageSample.PROPOSALS).boxed().toList(), n -> {
            propose(n);
            return n;
        });
    }

    private void propose(int n) {
        Group lead = PageSample.GROUPS.get(n % PageSample.GROUPS.size());
        Group partner = PageSample.GROUPS.get((n + 1) % PageSample.GROUPS.size());
        ServiceApi leadOfficer = suite.innovation(lead.officer());
        JsonNode proposal =
                leadOfficer.post("/v1/proposals", draft(n, lead, partner)).body();
        if (!proposal.path("status").asText().equals("DRAFT")) {
            return;
        }
        String path = "/v1/proposals/" + proposalId(n);
        for (JsonNode each : proposal.path("participants")) {
            boolean waited = each.path("organizationId")
                            .asText()
                            .equals(unions.id(partner.key()).toString())
                    && !each.path("consented").asBoolean();
            if (waited) {
                suite.innovation(partner.officer()).act(path, "consent", Map.of());
            }
        }
        leadOfficer.act(path, "submit", Map.of());
    }

    /** The three groups answer; a call that was drafted without asking them stays as it is. */
    private void answer() {
        if (desk.find(CALL).orElseThrow().path("opinionsAsked").asBoolean()) {
            for (Opinion opinion : PageSample.OPINIONS) {
                suite.innovation(opinion.officer())
                        .post(PATH + "/opinions", Body.of("stance", opinion.stance(), "text", opinion.text()));
            }
        }
    }

    private Map<String, Object> draft(int n, Group lead, Group partner) {
        Map<String, Object> own = Body.of("organizationId", unions.id(lead.key()), "share", 60);
        Map<String, Object> partners = Body.of("organizationId", unions.id(partner.key()), "share", 40);
        String title = PageSample.proposalTitle(n);
        return Body.of(
                "id", proposalId(n),
                "callId", CallDesk.id(CALL),
                "leadOrganizationId", unions.id(lead.key()),
                "externalReference", "JOINT-2023-%02d".formatted(n + 1),
                "content",
                        Body.of(
                                "title", title,
                                "summary", "两家单位的职工创新工作室联合开展" + title + ",形成可推广的成果。",
                                "theme", PageSample.CALL_THEMES.get(n % PageSample.CALL_THEMES.size()),
                                "requestedAmount", Body.money(PageSample.requested(n)),
                                "participants", List.of(own, partners),
                                "applicantIds",
                                        List.of(world.user(lead.lead())
                                                .orElseThrow()
                                                .memberId()
                                                .toString())));
    }

    static UUID proposalId(int n) {
        return Body.id("proposal", n);
    }

    /** In the order of the ranking: as many as the page tells are funded, some are kept in reserve, the others declined. */
    private void decide() {
        if (desk.find(CALL).orElseThrow().path("status").asText().equals("DECIDED")) {
            return;
        }
        int rank = 0;
        for (JsonNode each : transport.get(PATH + "/ranking").body().path("items")) {
            rank++;
            transport.post(
                    PATH + "/decisions",
                    Body.of("proposalId", each.path("proposalId").asText(), "outcome", outcome(rank)));
        }
        transport.act(PATH, "conclude", Map.of());
    }

    private static String outcome(int rank) {
        if (rank <= PageFacts.PROJECTS_FUNDED) {
            return "FUNDED";
        }
        return rank <= PageFacts.PROJECTS_FUNDED + PageSample.RESERVE ? "RESERVE" : "DECLINED";
    }
}
