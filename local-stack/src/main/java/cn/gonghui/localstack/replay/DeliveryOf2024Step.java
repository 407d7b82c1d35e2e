package cn.gonghui.localstack.replay;

import cn.gonghui.localstack.world.SampleUser;
import cn.gonghui.localstack.world.SampleWorld;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The demonstration delivery of 2024: thirty sessions planned, some announced, the one on the three spirits held. */
final class DeliveryOf2024Step implements PageStep {

    private static final int YEAR = 2024;
    private static final String TITLE = "Training delivery of 2024";
    private static final String THREE_SPIRITS = "DEMO-2024-01";

    private final ServiceApi beijing;
    private final ServiceApi organizations;
    private final TrainingDesk desk;
    private final SampleUnions unions;
    private final SampleMembers members;
    private final SampleUser craftsman;
    private final String account;

    DeliveryOf2024Step(SuiteApi suite, SampleWorld world, SampleUnions unions, SampleMembers members) {
        this.beijing = suite.training(PageSample.BEIJING);
        this.organizations = suite.membership(PageSample.BEIJING);
        this.desk = new TrainingDesk(suite, unions);
        this.unions = unions;
        this.members = members;
        this.craftsman = world.user(PageSample.LECTURER).orElseThrow();
        this.account = suite.account(craftsman);
    }

    @Override
    public List<Scene> scenes() {
        return List.of(
                new Scene(Beijing.at(LocalDate.of(YEAR, 1, 10), 9, 0), TITLE, this::plan),
                new Scene(Beijing.at(PageSample.THREE_SPIRITS, 12, 0), TITLE, this::deliver));
    }

    @Override
    public List<Figure> figures() {
        JsonNode plan = desk.plan(YEAR);
        JsonNode progress = beijing.get("/v1/plans/" + plan.path("id").asText() + "/progress")
                .body();
        JsonNode session =
                desk.sessions(plan.path("id").asText()).getOrDefault(THREE_SPIRITS, MissingNode.getInstance());
        return List.of(
                Figure.ofPage(
                        "Training of 2024: sessions planned",
                        PageFacts.SESSIONS_PLANNED,
                        progress.path("target").asInt()),
                Figure.ofPage("Training of 2024: sectors first", "NON_PUBLIC", texts(plan.path("prioritySectors"))),
                Figure.ofPage(
                        "Training of 2024: new forms of employment first",
                        PageSample.NEW_EMPLOYMENT.size(),
                        plan.path("priorityEmploymentForms").size()),
                Figure.ofPage("Session on the three spirits", "三种精神, COMPLETED", theme(session)),
                Figure.ofPage("Session on the three spirits: by a", "WORKER_CRAFTSMAN, 城市机扫", lecturer(session)),
                Figure.ofPage(
                        "Session on the three spirits: organised by, for",
                        "干部学院, 市总工会",
                        name(session.path("organiserId")) + ", " + name(session.path("commissionedById"))),
                Figure.ofSample(
                        "Training of 2024: sessions held",
                        1,
                        progress.path("delivered").asInt()),
                Figure.ofSample(
                        "Training of 2024: sessions announced",
                        PageSample.SCHEDULED_2024,
                        progress.path("scheduled").asInt()),
                Figure.ofSample(
                        "Training of 2024: people reached",
                        PageSample.THREE_SPIRITS_AUDIENCE,
                        progress.path("peopleReached").asInt()));
    }

    private void plan() {
        desk.enterPlan(Body.of(
                "year",
                YEAR,
                "title",
                "2024年市级示范公益送教",
                "targetSessions",
                PageFacts.SESSIONS_PLANNED,
                "prioritySectors",
                List.of("NON_PUBLIC"),
                "priorityEmploymentForms",
                PageSample.NEW_EMPLOYMENT,
                "priorityDistricts",
                List.of(),
                "themes",
                PageSample.THEMES_2024));
        String lecturer = desk.lecturer(
                "CRAFTSMAN",
                Body.of(
                        "memberId", craftsman.memberId(),
                        "title", "WORKER_CRAFTSMAN",
                        "accountSubject", account,
                        "topics", List.of("三种精神"),
                        "districts", List.of()));
        String course = desk.course(PageSample.THREE_SPIRITS_COURSE);
        Map<String, Object> held = desk.session(
                THREE_SPIRITS,
                PageSample.THREE_SPIRITS_COURSE.title(),
                course,
                lecturer,
                unions.id("changping-park"),
                Beijing.at(PageSample.THREE_SPIRITS, 9, 30));
        held.putAll(room("昌平园职工之家", PageSample.THREE_SPIRITS_AUDIENCE));
        List<Map<String, Object>> sessions = new ArrayList<>(List.of(held));
        for (int n = 0; n < PageSample.SCHEDULED_2024; n++) {
            LocalDate day = PageSample.PAGE.plusWeeks(2L * n + 2);
            Map<String, Object> session = desk.session(
                    "DEMO-2024-%02d".formatted(n + 2),
                    PageSample.THREE_SPIRITS_COURSE.title(),
                    course,
                    lecturer,
                    unions.districtFederation(PageSample.DISTRICTS.get(n + 1)),
                    Beijing.at(day, 9, 30));
            session.putAll(room("职工之家", PageSample.ROOM_SIZE));
            sessions.add(session);
        }
        desk.enterSessions(desk.planId(YEAR), sessions);
    }

    private void deliver() {
        JsonNode session = desk.sessions(desk.planId(YEAR)).get(THREE_SPIRITS);
        List<UUID> audience = unions.unionsOfChangping().get(unions.id("changping-park")).stream()
                .flatMap(union -> members.membersFromBefore(union).stream())
                .limit(PageSample.THREE_SPIRITS_AUDIENCE)
                .toList();
        desk.deliver(
                session,
                audience.stream()
                        .map(member -> TrainingDesk.presence(member, false))
                        .toList());
    }

    private static Map<String, Object> room(String name, int seats) {
        return Body.of("mode", "ON_SITE", "seatsOnSite", seats, "venue", Body.of("name", name, "room", "报告厅"));
    }

    private String theme(JsonNode session) {
        return desk.college()
                .find("/v1/courses/" + session.path("courseId").asText())
                .map(course -> texts(course.body().path("themes")) + ", "
                        + session.path("status").asText())
                .orElse("");
    }

    private String lecturer(JsonNode session) {
        return desk.college()
                .find("/v1/lecturers/" + session.path("lecturerIds").path(0).asText())
                .map(Answer::body)
                .map(lecturer -> lecturer.path("title").asText() + ", " + name(lecturer.path("unionId")))
                .orElse("");
    }

    private String name(JsonNode organization) {
        return organizations
                .find("/v1/organizations/" + organization.asText())
                .map(answer -> answer.body().path("shortName").asText())
                .orElse("");
    }

    private static String texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }
}
