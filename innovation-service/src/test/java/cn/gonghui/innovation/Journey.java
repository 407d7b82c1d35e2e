package cn.gonghui.innovation;

import static cn.gonghui.innovation.World.admin;
import static cn.gonghui.innovation.World.as;
import static cn.gonghui.innovation.World.officerOf;
import static cn.gonghui.innovation.World.yuan;

import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.test.TestIssuer;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A call from its draft to its decision, as ordinary users drive it. Run by the industry federation, paid by it too. */
public final class Journey {

    public static final String OPENS = "2023-06-01T01:00:00Z";
    public static final String CLOSES = "2023-08-31T10:00:00Z";

    public final World.City city;
    public final UUID alliance;
    public final UUID call;

    private Journey(World.City city, UUID alliance, UUID call) {
        this.city = city;
        this.alliance = alliance;
        this.call = call;
    }

    /** The same, going on with another call of the alliance. */
    public Journey with(UUID anotherCall) {
        return new Journey(city, alliance, anotherCall);
    }

    /** A published call, on a day before it opens. */
    public static Journey begin(World world, String budget, int reviewsEach) {
        world.quiet();
        clock("2023-05-20T01:00:00Z");
        var journey = new Journey(world.city(), Ids.next(), Ids.next());
        journey.foundAlliance();
        journey.draftCall(budget, reviewsEach).statusCode(201);
        journey.transition(officerOf(journey.city.transport()), "/v1/calls/" + journey.call, "publish")
                .statusCode(200);
        return journey;
    }

    public static void clock(String instant) {
        admin().body(Map.of("now", instant, "frozen", true))
                .put("/v1/sandbox/clock")
                .then()
                .statusCode(200);
    }

    private void foundAlliance() {
        admin().body(Map.of(
                        "id", alliance,
                        "organizationId", city.transport(),
                        "name", "创新工作室联盟",
                        "industry", "交通运输",
                        "foundedOn", "2021-04-16",
                        "charter", "章程",
                        "chair", Map.of("organizationId", city.metro(), "chairPersonName", "赵启明")))
                .post("/v1/alliances")
                .then()
                .statusCode(201);
        for (var member : List.of(city.metro(), city.bus(), city.railway())) {
            admin().body(Map.of("organizationId", member, "joinedOn", "2021-04-16"))
                    .post("/v1/alliances/{id}/members", alliance)
                    .then()
                    .statusCode(201);
        }
    }

    public ValidatableResponse draftCall(String budget, int reviewsEach) {
        return draftCall(call, terms(city.transport(), "2023年度创新项目征集", CLOSES, budget, reviewsEach));
    }

    public ValidatableResponse draftCall(UUID id, Map<String, Object> terms) {
        return officerOf(city.transport())
                .body(Map.of("id", id, "allianceId", alliance, "content", terms))
                .post("/v1/calls")
                .then();
    }

    public static Map<String, Object> terms(
            UUID funder, String title, String closesAt, String budget, int reviewsEach) {
        var content = new HashMap<String, Object>();
        content.put("title", title);
        content.put("description", "征集跨单位联合攻关项目。");
        content.put("themes", List.of("前沿技术", "关键技术"));
        content.put("minOrganizations", 2);
        content.put("membersOnly", true);
        content.put("opensAt", OPENS);
        content.put("closesAt", closesAt);
        content.put("funderId", funder);
        content.put("budget", yuan(budget));
        content.put(
                "criteria",
                List.of(
                        Map.of("code", "novelty", "name", "创新性", "weight", 60),
                        Map.of("code", "value", "name", "推广价值", "weight", 40)));
        content.put("opinionsAsked", true);
        content.put("opinionsUntil", CLOSES);
        content.put("reviewsEach", reviewsEach);
        return content;
    }

    public UUID draft(String title, UUID lead, UUID partner, String amount) {
        var id = Ids.next();
        officerOf(lead)
                .body(Map.of(
                        "id",
                        id,
                        "callId",
                        call,
                        "leadOrganizationId",
                        lead,
                        "content",
                        content(title, amount, share(lead, "60.00"), share(partner, "40.00"))))
                .post("/v1/proposals")
                .then()
                .statusCode(201);
        return id;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static Map<String, Object> content(String title, String amount, Map<String, Object>... shares) {
        return Map.of(
                "title",
                title,
                "summary",
                "简介",
                "theme",
                "关键技术",
                "requestedAmount",
                yuan(amount),
                "participants",
                List.of(shares),
                "applicantIds",
                List.of());
    }

    public static Map<String, Object> share(UUID organization, String percent) {
        return Map.of("organizationId", organization, "share", new BigDecimal(percent));
    }

    public UUID submitted(String title, UUID lead, UUID partner, String amount) {
        var id = draft(title, lead, partner, amount);
        transition(officerOf(partner), "/v1/proposals/" + id, "consent").statusCode(200);
        transition(officerOf(lead), "/v1/proposals/" + id, "submit").statusCode(200);
        return id;
    }

    /** Reads the object as the caller, then does it with the version that was read. */
    public ValidatableResponse transition(RequestSpecification caller, String object, String verb) {
        return caller.header("If-Match", "*").post(object + "/" + verb).then();
    }

    public void startReview() {
        clock("2023-09-01T01:00:00Z");
        transition(officerOf(city.transport()), "/v1/calls/" + call, "start-review")
                .statusCode(200);
    }

    /** An expert with an account of his own. */
    public record Expert(UUID id, String subject) {

        public RequestSpecification caller() {
            return as(TestIssuer.token().role("expert").subject(subject));
        }
    }

    public Expert expert(UUID organization) {
        var expert = new Expert(Ids.next(), "expert-" + UUID.randomUUID());
        officerOf(city.transport())
                .body(Map.of(
                        "id",
                        expert.id(),
                        "accountSubject",
                        TestIssuer.url() + "|" + expert.subject(),
                        "organizationId",
                        organization,
                        "name",
                        "陈教授",
                        "fields",
                        List.of("轨道交通")))
                .post("/v1/experts")
                .then()
                .statusCode(201);
        return expert;
    }

    public ValidatableResponse assign(UUID proposal, Expert expert) {
        return officerOf(city.transport())
                .body(Map.of("proposalId", proposal, "expertId", expert.id()))
                .post("/v1/calls/{id}/reviews", call)
                .then();
    }

    /** The id of the submitted review. */
    public UUID reviewed(UUID proposal, Expert expert, int novelty, int value) {
        var id = assign(proposal, expert).statusCode(201).extract().<String>path("id");
        var review = "/v1/reviews/" + id;
        transition(expert.caller(), review, "accept").statusCode(200);
        score(expert, review, novelty, value).statusCode(200);
        transition(expert.caller(), review, "submit").statusCode(200);
        return UUID.fromString(id);
    }

    public static ValidatableResponse score(Expert expert, String review, Integer novelty, Integer value) {
        var scores = new ArrayList<Map<String, Object>>();
        if (novelty != null) {
            scores.add(Map.of("criterion", "novelty", "score", novelty, "comment", "有新意"));
        }
        if (value != null) {
            scores.add(Map.of("criterion", "value", "score", value));
        }
        return expert.caller()
                .header("If-Match", "*")
                .body(Map.of("scores", scores))
                .put(review + "/scores")
                .then();
    }

    public ValidatableResponse decide(UUID proposal, String outcome) {
        return officerOf(city.transport())
                .body(Map.of("proposalId", proposal, "outcome", outcome))
                .post("/v1/calls/{id}/decisions", call)
                .then();
    }
}
