package cn.gonghui.membership.commitment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.test.Rush;
import cn.gonghui.kit.test.Unguarded;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.employer.Employers;
import cn.gonghui.membership.meeting.Meetings;
import cn.gonghui.membership.organization.Tree;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class CommitmentApiTest {

    private static final String DIVISION = "110114";

    @Inject
    Session session;

    @Inject
    Journal journal;

    private UUID union;

    private UUID district;
    private Calls officer;
    private String meeting;

    @BeforeEach
    void open_an_enterprise_meeting() {
        district = Tree.enter("区总工会", "DISTRICT_FEDERATION", Tree.municipal(), DIVISION);
        officer = Calls.officerOf(district);
        meeting = Meetings.open(officer, district, "ENTERPRISE");
        union = Tree.union(district);
    }

    @Test
    void commitment_is_kept_as_soon_as_the_employer_joins_a_union() {
        var employer = Employers.register(12, DIVISION);
        var joint = Tree.enter("联合基层工会", "JOINT_UNION", district, DIVISION);
        var id = make(employer, "2099-12-31")
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .body("overdue", equalTo(false))
                .body("allowedActions", contains("POSTPONE", "RELEASE"))
                .extract()
                .path("id");
        officer.transition("/v1/employers/" + employer + "/join-union", 0, Map.of("unionId", joint))
                .statusCode(200);
        officer.get("/v1/commitments/" + id)
                .body("status", equalTo("KEPT"))
                .body("unionId", equalTo(joint.toString()))
                .body("allowedActions", hasSize(0));
        make(employer, "2099-12-31").statusCode(409).body("code", equalTo("employer-unionised-already"));
        officer.transition("/v1/commitments/" + id + "/release", 1, Map.of("reason", "企业已注销"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void commitment_of_who_comes_to_a_union_at_the_same_moment_waits_and_is_refused() throws Exception {
        var employer = Employers.register(60, DIVISION);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var making = QuarkusTransaction.requiringNew().call(() -> {
                comeToAUnion(employer);
                var running = callers.submit(() -> make(employer, "2099-12-31"));
                OwnerConnection.awaitWaiting(1);
                return running;
            });
            making.get(20, TimeUnit.SECONDS).statusCode(409).body("code", equalTo("employer-unionised-already"));
        }
    }

    /** The service's own code, without holding the employer. */
    @Test
    void control_without_holding_the_employer_a_commitment_stays_open_that_is_kept_already() {
        var employer = Employers.register(60, DIVISION);
        Unguarded.begin();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                comeToAUnion(employer);
                make(employer, "2099-12-31").statusCode(201);
            });
        } finally {
            Unguarded.end();
        }
        officer.get("/v1/commitments?employerId=" + employer).body("items.status", contains("OPEN"));
        officer.get("/v1/employers/" + employer).body("unionId", notNullValue());
    }

    /** What joining a union writes first, in a transaction that goes on. */
    private void comeToAUnion(UUID employer) {
        session.createNativeMutationQuery("update employer set union_id = :union, version = version + 1 where id = :id")
                .setParameter("union", union)
                .setParameter("id", employer)
                .executeUpdate();
        journal.audit("employer.unionised", "employer", employer, null, null, null);
    }

    @Test
    void commitment_is_made_at_an_enterprise_meeting_that_has_begun() {
        var employer = Employers.register(60, DIVISION);
        var body = new HashMap<String, Object>(Map.of("employerId", employer, "dueOn", "2099-12-31"));
        body.put("meetingId", Meetings.open(officer, district, "WORKER"));
        officer.post("/v1/commitments", body).statusCode(409).body("code", equalTo("not-an-enterprise-meeting"));
        body.put("meetingId", Meetings.plan(officer, district, "ENTERPRISE"));
        officer.post("/v1/commitments", body).statusCode(409).body("code", equalTo("meeting-not-open"));
        make(employer, "2024-01-01").statusCode(400).body("errors.pointer", contains("/dueOn"));
        make(UUID.randomUUID(), "2099-12-31").statusCode(400).body("errors.pointer", contains("/employerId"));
    }

    @Test
    void employer_asked_twenty_times_at_once_has_one_open_commitment() {
        var employer = Employers.register(60, DIVISION);
        var statuses = Rush.of(20, _ -> make(employer, "2099-12-31").extract().statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 201).count());
        assertEquals(19, statuses.stream().filter(status -> status == 409).count());
        officer.get("/v1/commitments?employerId=" + employer).body("items", hasSize(1));
    }

    /** The service's own code, without the index. */
    @Test
    void control_without_the_index_an_employer_has_several_open_commitments() {
        var employer = Employers.register(60, DIVISION);
        OwnerConnection.execute("drop index commitment_one_open");
        try {
            var statuses = Unguarded.rush(
                    10,
                    "insert into commitment",
                    _ -> make(employer, "2099-12-31").extract().statusCode());
            assertTrue(Collections.frequency(statuses, 201) > 1, statuses::toString);
        } finally {
            OwnerConnection.execute(
                    "delete from commitment where employer_id = '" + employer + "'",
                    "create unique index commitment_one_open on commitment (employer_id) where status = 'OPEN'");
        }
    }

    @Test
    void overdue_ones_are_listed_oldest_first_until_they_are_postponed_or_released() {
        var first = overdue("2024-06-30");
        var second = overdue("2024-05-31");
        make(Employers.register(60, DIVISION), "2099-12-31").statusCode(201);
        officer.get("/v1/commitments?overdue=true")
                .body("items.id", contains(second, first))
                .body("items.overdue", contains(true, true));
        officer.transition(
                        "/v1/commitments/" + second + "/postpone", 0, Map.of("dueOn", "2099-10-31", "reason", "会员大会改期"))
                .statusCode(200)
                .body("overdue", equalTo(false))
                .body("postponeReason", equalTo("会员大会改期"))
                .body("releaseReason", nullValue());
        officer.transition("/v1/commitments/" + first + "/release", 0, Map.of("reason", "企业已注销"))
                .statusCode(200)
                .body("status", equalTo("RELEASED"));
        officer.get("/v1/commitments?overdue=true").body("items", hasSize(0));
        officer.get("/v1/commitments?sort=dueOn").statusCode(400).body("code", equalTo("sort-needs-filter"));
        officer.get("/v1/commitments?sort=dueOn&hostId=" + district).body("items", hasSize(3));
    }

    private String overdue(String dueOn) {
        String id =
                make(Employers.register(60, DIVISION), "2099-12-31").extract().path("id");
        OwnerConnection.execute(
                "update commitment set made_on = '2024-05-01', due_on = '" + dueOn + "' where id = '" + id + "'");
        return id;
    }

    private ValidatableResponse make(UUID employer, String dueOn) {
        return officer.post("/v1/commitments", Map.of("meetingId", meeting, "employerId", employer, "dueOn", dueOn));
    }
}
