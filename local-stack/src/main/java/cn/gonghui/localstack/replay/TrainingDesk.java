package cn.gonghui.localstack.replay;

import cn.gonghui.localstack.replay.PageSample.Course;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What plans, courses, lecturers and sessions have in common, in every year: each is entered once, and found afterwards. */
final class TrainingDesk {

    private final ServiceApi beijing;
    private final ServiceApi college;
    private final UUID federation;
    private final UUID institute;

    TrainingDesk(SuiteApi suite, SampleUnions unions) {
        this.beijing = suite.training(PageSample.BEIJING);
        this.college = suite.training(PageSample.COLLEGE);
        this.federation = unions.id("beijing");
        this.institute = unions.id("cadre-college");
    }

    ServiceApi college() {
        return college;
    }

    /** The federation's plan of demonstration delivery for that year, if it is there. */
    JsonNode plan(int year) {
        String filter = "/v1/plans?organizationId=" + federation + "&programme=DEMONSTRATION&year=" + year;
        return beijing.list(filter).stream().findFirst().orElseThrow();
    }

    String planId(int year) {
        return plan(year).path("id").asText();
    }

    /** Makes and publishes the plan. */
    void enterPlan(Map<String, Object> content) {
        String filter =
                "/v1/plans?organizationId=" + federation + "&programme=DEMONSTRATION&year=" + content.get("year");
        Map<String, Object> request = new HashMap<>(content);
        request.put("organizationId", federation.toString());
        request.put("programme", "DEMONSTRATION");
        JsonNode plan = beijing.list(filter).stream()
                .findFirst()
                .orElseGet(() -> beijing.post("/v1/plans", request).body());
        if (plan.path("status").asText().equals("DRAFT")) {
            beijing.act("/v1/plans/" + plan.path("id").asText(), "publish", Map.of());
        }
    }

    /** Closes the plan of a year that is over. */
    void closePlan(int year) {
        JsonNode plan = plan(year);
        if (plan.path("status").asText().equals("PUBLISHED")) {
            beijing.act("/v1/plans/" + plan.path("id").asText(), "close", Map.of());
        }
    }

    /** The id of the college's course. */
    String course(Course course) {
        return college.list("/v1/courses?organizationId=" + institute + "&code=" + course.code()).stream()
                .findFirst()
                .orElseGet(() -> college.post(
                                "/v1/courses",
                                Body.of(
                                        "organizationId", institute,
                                        "code", course.code(),
                                        "title", course.title(),
                                        "tier", "GRASSROOTS",
                                        "category", course.category(),
                                        "field", course.field(),
                                        "themes", course.themes(),
                                        "hours", 2,
                                        "materialLinks", List.of()))
                        .body())
                .path("id")
                .asText();
    }

    /** The id of the lecturer on the college's roster. */
    String lecturer(String reference, Map<String, Object> content) {
        Map<String, Object> request = new HashMap<>(content);
        request.put("organizationId", institute.toString());
        request.put("externalReference", reference);
        return college.list("/v1/lecturers?organizationId=" + institute + "&externalReference=" + reference).stream()
                .findFirst()
                .orElseGet(() -> college.post("/v1/lecturers", request).body())
                .path("id")
                .asText();
    }

    /** The sessions of the plan by their reference. */
    Map<String, JsonNode> sessions(String planId) {
        Map<String, JsonNode> sessions = new HashMap<>();
        college.list("/v1/sessions?planId=" + planId)
                .forEach(each -> sessions.put(each.path("externalReference").asText(), each));
        return sessions;
    }

    /** A request to draft a session that the college organises for the federation, and that takes who comes. */
    Map<String, Object> session(
            String reference, String title, String courseId, String lecturerId, UUID host, Instant start) {
        Map<String, Object> block =
                Body.of("startsAt", start, "endsAt", start.plus(PageSample.MINUTES, ChronoUnit.MINUTES));
        return Body.of(
                "courseId", courseId,
                "hostId", host,
                "organiserId", institute,
                "commissionedById", federation,
                "title", title,
                "blocks", List.of(block),
                "lecturerIds", List.of(lecturerId),
                "walkInsAllowed", true,
                "externalReference", reference);
    }

    /** Drafts and publishes those of the sessions that are missing in the plan. */
    void enterSessions(String planId, List<Map<String, Object>> requests) {
        Map<String, JsonNode> known = sessions(planId);
        List<Map<String, Object>> missing = requests.stream()
                .filter(request -> !known.containsKey(request.get("externalReference")))
                .toList();
        missing.forEach(request -> request.put("planId", planId));
        Batches.post(college, "/v1/sessions/batch", missing).forEach(outcome -> outcome.require("a session"));
        List<JsonNode> drafts = sessions(planId).values().stream()
                .filter(each -> each.path("status").asText().equals("DRAFT"))
                .toList();
        Batches.each(drafts, each -> college.act(path(each), "publish", Map.of()));
    }

    /** Starts the session, takes down who was present, completes it. */
    void deliver(JsonNode session, List<Map<String, Object>> presences) {
        String status = session.path("status").asText();
        if (status.equals("COMPLETED")) {
            return;
        }
        if (status.equals("PUBLISHED")) {
            college.act(path(session), "start", Map.of());
        }
        Batches.post(college, path(session) + "/attendances/batch", presences)
                .forEach(outcome -> outcome.require("a presence"));
        college.act(path(session), "complete", Map.of());
    }

    /** A presence; online for most of the time, on site for all of it. */
    static Map<String, Object> presence(UUID memberId, boolean online) {
        return Body.of(
                "memberId",
                memberId,
                "mode",
                online ? "ONLINE" : "ON_SITE",
                "minutes",
                online ? PageSample.MINUTES - 10 : null,
                "clientNonce",
                memberId);
    }

    private static String path(JsonNode session) {
        return "/v1/sessions/" + session.path("id").asText();
    }
}
