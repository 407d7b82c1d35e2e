package cn.gonghui.innovation;

import static cn.gonghui.innovation.World.as;
import static cn.gonghui.innovation.World.nobody;
import static cn.gonghui.innovation.World.officerOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.test.AccessTableTest;
import cn.gonghui.kit.test.KeyRotations;
import cn.gonghui.kit.test.SampleCall;
import cn.gonghui.kit.test.SampleCall.Whose;
import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.kit.test.TestToken;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation × every role × own and other organisation, as the access table says. */
@InnovationTest
@TestProfile(SandboxProfile.class)
class AccessTest extends AccessTableTest {

    /** No object has it: an allowed change answers 412 and leaves its object as it is. */
    private static final long NOBODYS_VERSION = 99;

    private static final Map<String, Object> NO_BODY = Map.of();
    private static final List<String> UNDER_A_CALL = List.of(
            "assignReview",
            "rankProposals",
            "decideProposal",
            "listDecisions",
            "concludeCall",
            "getResults",
            "giveOpinion",
            "listOpinions",
            "getOpinionFigures",
            "listSilentUnits");
    private static final Map<String, Object> LEAVE = Map.of("leftOn", "2022-01-01");

    @Inject
    World world;

    /** Entered once, and anew where a call changes what is in them. */
    private static AccessWorld own;

    private static AccessWorld other;

    @BeforeEach
    void enter_two_industries() {
        if (own == null) {
            own = AccessWorld.create(world);
            other = AccessWorld.create(world);
        }
        Journey.clock(AccessWorld.NOW);
    }

    @Override
    protected void enterAnew() {
        own = AccessWorld.create(world);
        Journey.clock(AccessWorld.NOW);
    }

    @Override
    protected TestToken token(String role) {
        var token = TestIssuer.token().role(role).organization(own.city().transport());
        return switch (role) {
            case "member" -> token.member(own.member());
            case "expert" -> token.subject(own.expert().subject());
            case "partner" -> token.scope("applications", "card-verifications", "events");
            default -> token;
        };
    }

    @Override
    protected Set<String> names() {
        return Set.of("李大勇");
    }

    @Override
    protected UUID organization(Whose whose) {
        return whose == Whose.OWN ? own.city().transport() : other.city().transport();
    }

    @Override
    protected SampleCall sample(String operation, Whose whose) {
        var here = switch (whose) {
            case OWN -> own;
            case OTHER -> other;
            case UNKNOWN -> AccessWorld.unknown(other);
        };
        return switch (operation) {
            case "setSandboxClock" -> SampleCall.plain().body(Map.of("now", AccessWorld.NOW, "frozen", true));
            case "readEventType" -> SampleCall.plain().path("type", "cn.gonghui.innovation.call.opened.v1");
            case "getJob", "watchJob", "cancelJob" -> SampleCall.of(KeyRotations.finished());
            case "readAbout",
                    "listJobs",
                    "listEventTypes",
                    "readSandboxClock",
                    "resetSandboxClock",
                    "readCodeLists",
                    "readMe",
                    "readEvents",
                    "listFeedSubscriptions",
                    "listAuditRecords",
                    "verifyAuditChain",
                    "listStudios",
                    "listAlliances",
                    "listCalls",
                    "listProposals",
                    "listExperts",
                    "listReviews",
                    "listGrants" -> SampleCall.plain();
            case "registerStudio" ->
                SampleCall.plain().body(AccessWorld.studio(here.city().metro(), here.member(), "工作室" + Ids.next()));
            case "getStudio", "listLeadHonours" -> SampleCall.of(here.studio());
            case "getDecision" -> SampleCall.of(here.decision());
            case "fundReserve" -> change(here.decision(), NO_BODY);
            case "getOpinion", "listOpinionEditions" -> SampleCall.of(here.opinion());
            case "replaceOpinion" -> change(here.opinion(), AccessWorld.saying());
            default -> byFeature(operation, here, whose);
        };
    }

    private static SampleCall byFeature(String operation, AccessWorld here, Whose whose) {
        if (operation.contains("Expert") || operation.contains("Conflict")) {
            return expert(operation, here);
        }
        if (UNDER_A_CALL.contains(operation)) {
            return underCall(operation, here, whose);
        }
        if (operation.endsWith("Call") || operation.equals("startReview")) {
            return call(operation, here);
        }
        if (operation.contains("Review")) {
            return review(operation, here);
        }
        return operation.contains("Proposal") || operation.equals("checkEligibility")
                ? proposal(operation, here)
                : alliance(operation, here);
    }

    private static SampleCall alliance(String operation, AccessWorld here) {
        var records = SampleCall.plain().path("allianceId", here.alliance());
        return switch (operation) {
            case "foundAlliance" ->
                SampleCall.plain()
                        .body(Map.of(
                                "organizationId",
                                here.city().transport(),
                                "name",
                                "联盟" + Ids.next(),
                                "industry",
                                "交通运输",
                                "foundedOn",
                                "2021-04-16",
                                "charter",
                                "章程",
                                "chair",
                                Map.of("organizationId", here.unit(), "chairPersonName", "赵启明")));
            case "handOverChair" ->
                change(
                        here.alliance(),
                        Map.of("organizationId", here.unit(), "chairPersonName", "孙卫国", "from", "2023-01-01"));
            case "joinAlliance" -> records.body(Map.of("organizationId", here.unit(), "joinedOn", "2021-04-16"));
            case "takeCouncilSeat" -> records.body(AccessWorld.seat(here.unit()));
            case "adoptResolution" -> records.body(AccessWorld.resolving());
            case "adoptCharter" -> records.body(Map.of("text", "章程", "adoptedOn", "2021-04-16"));
            case "getAllianceMember" -> SampleCall.of(here.membership()).path("allianceId", here.alliance());
            case "getCouncilSeat" -> SampleCall.of(here.seat()).path("allianceId", here.alliance());
            case "getResolution" -> SampleCall.of(here.resolution()).path("allianceId", here.alliance());
            case "getCharter" -> SampleCall.of(here.charter()).path("allianceId", here.alliance());
            case "leaveAlliance" -> change(here.membership(), LEAVE).path("allianceId", here.alliance());
            case "leaveCouncilSeat" -> change(here.seat(), LEAVE).path("allianceId", here.alliance());
            case "getAlliance", "listChairTerms" -> SampleCall.of(here.alliance());
            default -> records;
        };
    }

    private static SampleCall call(String operation, AccessWorld here) {
        return switch (operation) {
            case "draftCall" ->
                SampleCall.plain()
                        .body(Map.of(
                                "allianceId",
                                here.alliance(),
                                "content",
                                AccessWorld.terms(here.unit(), "征集" + Ids.next())));
            case "getCall" -> SampleCall.of(here.draftCall());
            case "editCall" -> change(here.draftCall(), Map.of("description", "改写说明"));
            default -> change(here.draftCall(), NO_BODY);
        };
    }

    /**
     * A published call is no secret to whoever signs in; its ranking, decisions and results are. Where one of others
     * would be refused by the role its officers have in it, the draft that nobody else knows of stands for it.
     */
    private static SampleCall underCall(String operation, AccessWorld here, Whose whose) {
        var published = SampleCall.plain().path("callId", here.call());
        var unknown = whose == Whose.OWN ? published : SampleCall.plain().path("callId", here.draftCall());
        return switch (operation) {
            case "assignReview" ->
                unknown.body(Map.of(
                        "proposalId", here.proposal(), "expertId", here.expert().id()));
            case "decideProposal" -> unknown.body(Map.of("proposalId", here.proposal(), "outcome", "RESERVE"));
            case "concludeCall" -> unknown.ifMatch(NOBODYS_VERSION);
            case "giveOpinion" -> published.body(AccessWorld.saying());
            default -> published;
        };
    }

    private static SampleCall proposal(String operation, AccessWorld here) {
        return switch (operation) {
            case "draftProposal" ->
                SampleCall.plain()
                        .body(AccessWorld.proposal(
                                here.openCall(), here.city().metro(), here.unit(), here.bystander(), here.member()));
            case "editProposal" -> change(here.proposal(), Map.of("summary", "改写简介"));
            case "consentToProposal", "submitProposal", "withdrawProposal" -> change(here.proposal(), NO_BODY);
            default -> SampleCall.of(here.proposal());
        };
    }

    private static SampleCall expert(String operation, AccessWorld here) {
        return switch (operation) {
            case "registerExpert" ->
                SampleCall.plain()
                        .body(Map.of(
                                "accountSubject",
                                TestIssuer.url() + "|expert-" + Ids.next(),
                                "organizationId",
                                here.unit(),
                                "name",
                                "陈教授",
                                "fields",
                                List.of("轨道交通")));
            case "declareConflict" ->
                SampleCall.of(here.expert().id()).body(Map.of("organizationId", here.bystander(), "reason", "曾任顾问"));
            default -> SampleCall.of(here.expert().id());
        };
    }

    private static SampleCall review(String operation, AccessWorld here) {
        return switch (operation) {
            case "declineReview" -> change(here.review(), Map.of("reason", "出差", "conflict", false));
            case "scoreReview" -> change(here.review(), Map.of("scores", List.of()));
            case "acceptReview", "submitReview", "cancelReview" -> change(here.review(), NO_BODY);
            default -> SampleCall.of(here.review());
        };
    }

    private static SampleCall change(UUID id, Map<String, Object> body) {
        return SampleCall.of(id).ifMatch(NOBODYS_VERSION).body(body);
    }

    @Test
    void a_published_call_is_seen_by_others_and_not_run_by_them() {
        var officer = own.city().transport();
        officerOf(officer).get("/v1/calls/{id}", other.call()).then().statusCode(200);
        nobody().get("/v1/calls/{id}", other.openCall()).then().statusCode(200);
        nobody().get("/v1/calls/{id}", other.call()).then().statusCode(404);
        var bodies = Map.of(
                "start-review",
                NO_BODY,
                "conclude",
                NO_BODY,
                "reviews",
                Map.of(
                        "proposalId",
                        other.proposal(),
                        "expertId",
                        other.expert().id()),
                "decisions",
                Map.of("proposalId", other.proposal(), "outcome", "RESERVE"));
        bodies.forEach((what, body) -> officerOf(officer)
                .header("If-Match", "*")
                .body(body)
                .post("/v1/calls/{id}/{what}", other.call(), what)
                .then()
                .statusCode(403));
    }

    @Test
    void under_a_call_of_ones_own_others_objects_do_not_exist() {
        var told = new ArrayList<Integer>();
        for (var named : List.of(
                Map.of("proposalId", other.proposal(), "expertId", own.expert().id()),
                Map.of("proposalId", own.proposal(), "expertId", other.expert().id()))) {
            told.add(officerOf(own.city().transport())
                    .body(named)
                    .post("/v1/calls/{id}/reviews", own.call())
                    .statusCode());
        }
        told.add(officerOf(own.city().transport())
                .body(Map.of("proposalId", other.proposal(), "outcome", "RESERVE"))
                .post("/v1/calls/{id}/decisions", own.call())
                .statusCode());
        assertEquals(List.of(400, 400, 400), told);
        var leave = officerOf(own.city().transport()).header("If-Match", "*").body(LEAVE);
        leave.post("/v1/alliances/{alliance}/members/{id}/leave", own.alliance(), other.membership())
                .then()
                .statusCode(404);
    }

    @Test
    void no_list_names_what_is_foreign() {
        for (var role : List.of("officer", "auditor", "member", "expert")) {
            for (var list : List.of("studios", "alliances", "calls", "proposals", "experts", "reviews", "grants")) {
                var caller = as(token(role));
                if (list.equals("calls")) {
                    caller.queryParam("funderId", other.city().transport());
                }
                var answer = caller.get("/v1/" + list).then();
                for (var hidden : list.equals("calls") ? List.of(other.draftCall()) : other.hidden()) {
                    answer.body(not(containsString(hidden.toString())));
                }
            }
        }
    }
}
