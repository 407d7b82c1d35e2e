package cn.gonghui.training;

import cn.gonghui.kit.test.AccessTableTest;
import cn.gonghui.kit.test.KeyRotations;
import cn.gonghui.kit.test.SampleCall;
import cn.gonghui.kit.test.SampleCall.Whose;
import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.kit.test.TestToken;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Every operation × every role × own and other district, as the access table says. */
@TrainingTest
class AccessTest extends AccessTableTest {

    /** No object has it: an allowed change answers 412 and leaves its object as it is. */
    private static final long NOBODYS_VERSION = 99;

    private static final Map<String, Object> NO_BODY = Map.of();
    private static final Map<String, Object> REASON = Map.of("reason", "理由");

    private World city;
    private String account;
    private AccessWorld own;
    private AccessWorld other;

    @BeforeEach
    void enter_two_districts() {
        city = new World();
        account = UUID.randomUUID().toString();
        own = AccessWorld.own(city, account);
        other = AccessWorld.other(city);
        city.federationOfficer()
                .post("/v1/sessions/" + own.session() + "/enrolments", other.seat())
                .statusCode(201);
    }

    @Override
    protected void enterAnew() {
        enter_two_districts();
    }

    @Override
    protected TestToken token(String role) {
        var token = TestIssuer.token().role(role).organization(own.district());
        return switch (role) {
            case "member" -> token.member(own.member());
            case "lecturer" -> token.subject(account);
            case "partner" -> token.scope("applications", "card-verifications", "events");
            default -> token;
        };
    }

    @Override
    protected Set<String> names() {
        return Set.of("张三丰", "温和平");
    }

    @Override
    protected Set<String> references() {
        return Set.of("/cardNumber", "/items/cardNumber");
    }

    @Override
    protected UUID organization(Whose whose) {
        return whose == Whose.OWN ? own.district() : other.district();
    }

    @Override
    protected SampleCall sample(String operation, Whose whose) {
        var world = switch (whose) {
            case OWN -> own;
            case OTHER -> other;
            case UNKNOWN -> AccessWorld.unknown();
        };
        return switch (operation) {
            case "readEventType" -> SampleCall.plain().path("type", "cn.gonghui.training.plan.created.v1");
            case "listJobs" -> SampleCall.plain();
            case "getJob", "watchJob", "cancelJob" -> SampleCall.of(KeyRotations.finished());
            case "readCoverage" -> SampleCall.plain().query("fromYear", 2022).query("toYear", 2023);
            case "enrol", "enrolMany", "readSeats" -> seats(operation, world);
            default -> byFeature(operation, world);
        };
    }

    private SampleCall byFeature(String operation, AccessWorld world) {
        if (operation.contains("Course")) {
            return course(operation, world);
        }
        if (operation.contains("Lecturer")) {
            return lecturer(operation, world);
        }
        if (operation.contains("Plan")) {
            return plan(operation, world);
        }
        if (operation.contains("Request")) {
            return request(operation, world);
        }
        if (operation.contains("Session")) {
            return session(operation, world);
        }
        if (operation.contains("Enrolment")) {
            return enrolment(operation, world);
        }
        return operation.contains("Attendance") ? attendance(operation, world) : SampleCall.plain();
    }

    private SampleCall course(String operation, AccessWorld world) {
        return switch (operation) {
            case "listCourses" -> SampleCall.plain();
            case "createCourse" -> SampleCall.plain().body(city.courseOf(world.district()));
            case "reviseCourse" -> change(world.course(), Map.of("title", "工匠精神宣讲"));
            case "readCourse", "listCourseEditions" -> SampleCall.of(world.course());
            default -> change(world.course(), NO_BODY);
        };
    }

    private static SampleCall lecturer(String operation, AccessWorld world) {
        return switch (operation) {
            case "listLecturers" -> SampleCall.plain();
            case "registerLecturer" ->
                SampleCall.plain()
                        .body(AccessWorld.lecturerOf(
                                world.district(), UUID.randomUUID().toString()));
            case "editLecturer" -> change(world.lecturer(), Map.of("topics", List.of("工匠精神")));
            case "readLecturer", "listLecturerHonours" -> SampleCall.of(world.lecturer());
            default -> change(world.lecturer(), NO_BODY);
        };
    }

    /** The district has a plan of that year already. */
    private SampleCall plan(String operation, AccessWorld world) {
        return switch (operation) {
            case "listPlans" -> SampleCall.plain();
            case "createPlan" -> SampleCall.plain().body(city.planOf(world.district(), AccessWorld.YEAR));
            case "editPlan" -> change(world.plan(), Map.of("targetSessions", 40));
            case "readPlan", "readPlanProgress" -> SampleCall.of(world.plan());
            default -> change(world.plan(), NO_BODY);
        };
    }

    private static SampleCall request(String operation, AccessWorld world) {
        return switch (operation) {
            case "listRequests" -> SampleCall.plain();
            case "createRequest" -> SampleCall.plain().body(AccessWorld.requestOf(world.union()));
            case "editRequest" -> change(world.request(), Map.of("audienceSize", 300));
            case "returnRequest", "declineRequest" -> change(world.request(), REASON);
            case "readRequest" -> SampleCall.of(world.request());
            default -> change(world.request(), NO_BODY);
        };
    }

    private SampleCall session(String operation, AccessWorld world) {
        return switch (operation) {
            case "listSessions" -> SampleCall.plain();
            case "createSession" -> SampleCall.plain().body(draft(world));
            case "createSessions" -> many(draft(world));
            case "editSession" -> change(world.draft(), Map.of("title", "工匠精神宣讲"));
            case "cancelSession" -> change(world.draft(), REASON);
            case "readSession" -> SampleCall.of(world.draft());
            default -> change(world.draft(), NO_BODY);
        };
    }

    private Map<String, Object> draft(AccessWorld world) {
        return AccessWorld.sessionOf(city, own.union(), world.district(), 9);
    }

    /** A seat in a session that everybody sees: it is the member who is own or somebody else's. */
    private SampleCall seats(String operation, AccessWorld world) {
        var session = SampleCall.plain().path("sessionId", own.session());
        return switch (operation) {
            case "enrol" -> session.body(world.seat());
            case "enrolMany" -> session.body(Map.of("items", List.of(world.seat())));
            default -> session;
        };
    }

    private static SampleCall enrolment(String operation, AccessWorld world) {
        var session = SampleCall.plain().path("sessionId", world.session());
        return switch (operation) {
            case "listEnrolments" -> session;
            case "readEnrolment" -> session.path("id", world.enrolment());
            default -> session.path("id", world.enrolment()).ifMatch(NOBODYS_VERSION);
        };
    }

    private static SampleCall attendance(String operation, AccessWorld world) {
        var session = SampleCall.plain().path("sessionId", world.running());
        return switch (operation) {
            case "listAttendances" -> session;
            case "readAttendance" -> session.path("id", world.attendance());
            case "recordAttendance" -> session.body(world.seat());
            default -> session.body(Map.of("items", List.of(world.seat())));
        };
    }

    private static SampleCall many(Map<String, Object> item) {
        return SampleCall.plain().body(Map.of("items", List.of(item)));
    }

    private static SampleCall change(UUID id, Map<String, Object> body) {
        return SampleCall.of(id).ifMatch(NOBODYS_VERSION).body(body);
    }
}
