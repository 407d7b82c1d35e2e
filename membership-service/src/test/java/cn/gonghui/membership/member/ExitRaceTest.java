package cn.gonghui.membership.member;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.test.Rush;
import cn.gonghui.kit.test.Unguarded;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.activity.Activities;
import cn.gonghui.membership.contest.Contests;
import cn.gonghui.membership.mutualaid.Plans;
import cn.gonghui.membership.organization.Tree;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An exit at the moment at which the member is given something: one comes first, and the other sees it. */
@MembershipTest
class ExitRaceTest {

    /** What a member is given that an exit takes away, and what tells how much of it he has. */
    private enum Given {
        CARD("not-a-current-member", "card where status in ('ISSUED', 'ACTIVE', 'LOST', 'SUSPENDED') and"),
        TRANSFER("no-such-member", "transfer where status in ('REQUESTED', 'RELEASED') and"),
        REGISTRATION("unknown-reference", "activity_participant where active and"),
        COVER("unknown-reference", "mutual_aid_enrolment where status = 'ACTIVE' and"),
        ENTRY("unknown-reference", "contest_entry where withdrawn_at is null and");

        private final String refusal;
        private final String kept;

        Given(String refusal, String kept) {
            this.refusal = refusal;
            this.kept = kept;
        }

        private long of(UUID member) {
            return OwnerConnection.number("select count(*) from " + kept + " member_id = '" + member + "'");
        }
    }

    @Inject
    Session session;

    @Inject
    Journal journal;

    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private Calls officer;
    private UUID destination;
    private Map<String, Object> person;
    private UUID member;
    private UUID activity;
    private UUID plan;
    private String contest;
    private UUID union;

    @BeforeEach
    void enter_a_member() {
        var district = Tree.district(Tree.municipal());
        union = Tree.union(district);
        officer = Calls.officerOf(district);
        destination = Tree.union(district);
        person = Persons.member(union);
        member = UUID.fromString(
                officer.post("/v1/members", person).statusCode(201).extract().path("id"));
        activity = Activities.open(officer, district, "WALK", 5);
        plan = Plans.open(officer, district);
        var choir = Activities.create(officer, Activities.plain(district, "CONTEST"));
        officer.transition("/v1/activities/" + choir + "/publish", 0, Map.of()).statusCode(200);
        contest = "/v1/activities/" + choir + "/contest";
        officer.post(contest, Contests.rules()).statusCode(200);
    }

    @AfterEach
    void let_them_go() {
        callers.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource(Given.class)
    void who_gives_something_waits_for_the_exit_and_is_refused(Given given) throws Exception {
        var giving = QuarkusTransaction.requiringNew().call(() -> {
            exit();
            var running = callers.submit(() -> give(given));
            OwnerConnection.awaitWaiting(1);
            assertFalse(running.isDone());
            return running;
        });
        giving.get(20, TimeUnit.SECONDS).body("code", equalTo(given.refusal));
        assertEquals(0, given.of(member));
    }

    /** The service's own code, without holding the member. */
    @ParameterizedTest
    @EnumSource(Given.class)
    void control_without_holding_the_member_he_keeps_it_after_his_exit(Given given) {
        Unguarded.begin();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                exit();
                give(given).statusCode(201);
            });
        } finally {
            Unguarded.end();
        }
        officer.get("/v1/members/" + member).body("status", equalTo("EXITED"));
        assertEquals(1, given.of(member));
    }

    @RepeatedTest(3)
    void whatever_comes_first_who_has_left_keeps_nothing() {
        var all = Given.values();
        var answers = Rush.of(
                all.length + 1,
                number -> (number == all.length
                                ? officer.transition(
                                        "/v1/members/" + member + "/exit", 0, Map.of("reason", "WITHDRAWN"))
                                : give(all[number]))
                        .extract()
                        .statusCode());
        assertEquals(200, answers.getLast(), answers::toString);
        assertTrue(answers.stream().allMatch(status -> status < 500), answers::toString);
        for (var given : all) {
            assertEquals(0, given.of(member), given::name);
        }
    }

    /** Else each of the two may hold what the other waits for. */
    @ParameterizedTest
    @EnumSource(Following.class)
    void who_has_a_member_follow_waits_for_his_exit_before_holding_what_is_his(Following following) throws Exception {
        for (var given : Given.values()) {
            give(given).statusCode(201);
        }
        var transfer = officer.get("/v1/transfers").extract().<String>path("items[0].id");
        officer.transition("/v1/transfers/" + transfer + "/release", 0, Map.of())
                .statusCode(200);
        var running = QuarkusTransaction.requiringNew().call(() -> {
            exit();
            var follower = callers.submit(() -> following == Following.MERGER
                    ? Calls.admin()
                            .transition("/v1/organizations/" + union + "/merge", 0, Map.of("intoId", destination))
                    : officer.transition("/v1/transfers/" + transfer + "/accept", 1, Map.of()));
            OwnerConnection.awaitWaiting(1);
            for (var table :
                    List.of("transfer", "card", "activity_participant", "mutual_aid_enrolment", "contest_entry")) {
                hold(table + " where member_id = :id", member);
            }
            hold("activity_places where activity_id = :id", activity);
            session.createNativeMutationQuery("update transfer set status = 'WITHDRAWN', decided_on = current_date, "
                            + "version = version + 1 where member_id = :id")
                    .setParameter("id", member)
                    .executeUpdate();
            return follower;
        });
        assertEquals(
                following == Following.MERGER ? 200 : 412,
                running.get(20, TimeUnit.SECONDS).extract().statusCode());
    }

    /** At once, or not at all. */
    private void hold(String rows, UUID id) {
        session.createNativeQuery("select 1 from " + rows + " for update nowait", Integer.class)
                .setParameter("id", id)
                .getResultList();
    }

    private enum Following {
        MERGER,
        ACCEPTANCE
    }

    private ValidatableResponse give(Given given) {
        return switch (given) {
            case CARD -> officer.post("/v1/cards", Map.of("memberId", member));
            case TRANSFER ->
                officer.post(
                        "/v1/transfers",
                        Map.of(
                                "destinationId",
                                destination,
                                "document",
                                person.get("document"),
                                "name",
                                person.get("name")));
            case REGISTRATION ->
                officer.post("/v1/activities/" + activity + "/registrations", Activities.individual(member));
            case COVER -> officer.post("/v1/mutual-aid/enrolments", Map.of("planId", plan, "memberId", member));
            case ENTRY -> officer.post(contest + "/entries", Contests.own(union, member));
        };
    }

    /** What an exit writes first, in a transaction that goes on. */
    private void exit() {
        session.createNativeMutationQuery("update member set status = 'EXITED', exit_reason = 'WITHDRAWN', "
                        + "exited_on = current_date, version = version + 1 where id = :id")
                .setParameter("id", member)
                .executeUpdate();
        session.createNativeMutationQuery(
                        "update member_standing set until_on = greatest(from_on, current_date) where member_id = :id")
                .setParameter("id", member)
                .executeUpdate();
        journal.audit("member.exited", "member", member, null, null, null);
    }
}
