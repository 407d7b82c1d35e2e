package cn.gonghui.membership.registration;

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
import cn.gonghui.membership.organization.FeedTail;
import cn.gonghui.membership.organization.Tree;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class CheckInRaceTest {

    private static final String CHECKED_IN = "cn.gonghui.membership.activity-registration.checked-in.v1";

    @Inject
    Session session;

    @Inject
    Journal journal;

    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private Calls officer;
    private UUID activity;
    private UUID member;
    private UUID registration;

    @BeforeEach
    void begin_an_activity() {
        var district = Tree.district(Tree.municipal());
        officer = Calls.officerOf(district);
        member = Activities.member(Tree.union(district));
        activity = Activities.open(officer, district, "OTHER", 5);
        registration = UUID.fromString(
                officer.post("/v1/activities/" + activity + "/registrations", Activities.individual(member))
                        .statusCode(201)
                        .extract()
                        .path("id"));
        Activities.begin(officer, activity);
    }

    @AfterEach
    void let_them_go() {
        callers.shutdownNow();
    }

    @Test
    void who_is_taken_out_at_that_moment_is_not_checked_in() throws Exception {
        whileTakenOut().get(20, TimeUnit.SECONDS).statusCode(409).body("code", equalTo("not-registered"));
        assertFalse(takesPart());
    }

    /** The service's own code, without holding the participant. */
    @Test
    void control_without_holding_him_who_was_taken_out_takes_part_again() throws Exception {
        Unguarded.begin();
        try {
            whileTakenOut().get(20, TimeUnit.SECONDS).statusCode(200);
        } finally {
            Unguarded.end();
        }
        assertTrue(takesPart());
    }

    @Test
    void who_is_checked_in_ten_times_at_once_came_in_once() {
        var moments = Rush.of(10, number -> checkIn().statusCode(200).extract().<String>path("checkedInAt"));
        assertEquals(1, moments.stream().distinct().count(), moments::toString);
        Awaitility.await().until(() -> FeedTail.typesOf(registration).contains(CHECKED_IN));
        assertEquals(1, Collections.frequency(FeedTail.typesOf(registration), CHECKED_IN));
    }

    /** The service's own code, without holding the participant. */
    @Test
    void control_without_holding_him_he_came_in_many_times() {
        var moments = Unguarded.rush(
                4,
                "update activity_participant",
                number -> checkIn().statusCode(200).extract().<String>path("checkedInAt"));
        assertTrue(moments.stream().distinct().count() > 1, moments::toString);
    }

    private Future<ValidatableResponse> whileTakenOut() {
        return QuarkusTransaction.requiringNew().call(() -> {
            session.createNativeMutationQuery(
                            "update activity_participant set active = false where registration_id = :id")
                    .setParameter("id", registration)
                    .executeUpdate();
            session.createNativeMutationQuery("update activity_registration set status = 'CANCELLED', "
                            + "cancelled_at = now(), version = version + 1 where id = :id")
                    .setParameter("id", registration)
                    .executeUpdate();
            journal.audit("activity-registration.cancelled", "activity-registration", registration, null, null, null);
            var running = callers.submit(this::checkIn);
            OwnerConnection.awaitWaiting(1);
            return running;
        });
    }

    private boolean takesPart() {
        return OwnerConnection.number("select count(*) from activity_participant where active and registration_id = '"
                        + registration + "'")
                > 0;
    }

    private ValidatableResponse checkIn() {
        return officer.post("/v1/activities/" + activity + "/check-ins", Map.of("memberId", member));
    }
}
