package cn.gonghui.membership.consent;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.gonghui.kit.journal.Journal;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.activity.Activities;
import cn.gonghui.membership.organization.Tree;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A withdrawal and a use of the member's data at the same moment: one comes first, and the other sees it. */
@MembershipTest
class ConsentRaceTest {

    @Inject
    Consents consents;

    @Inject
    Session session;

    @Inject
    Journal journal;

    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private UUID member;
    private String registrations;

    @BeforeEach
    void open_an_activity() {
        var district = Tree.district(Tree.municipal());
        member = Activities.member(Tree.union(district));
        registrations =
                "/v1/activities/" + Activities.open(Calls.officerOf(district), district, "WALK", 5) + "/registrations";
    }

    @AfterEach
    void let_them_go() {
        callers.shutdownNow();
    }

    @Test
    void a_withdrawal_waits_for_who_has_just_found_it_allowed() throws Exception {
        var withdrawal = QuarkusTransaction.requiringNew().call(() -> {
            assertEquals(Set.of(), consents.refusing(ConsentPurpose.ACTIVITIES, List.of(member)));
            var running = callers.submit(this::withdraw);
            awaitSomebodyWaiting();
            assertFalse(running.isDone());
            return running;
        });
        assertEquals(200, withdrawal.get(20, TimeUnit.SECONDS));
    }

    @Test
    void a_registration_waits_for_the_withdrawal_and_is_refused() throws Exception {
        var registration = QuarkusTransaction.requiringNew().call(() -> {
            session.createNativeQuery("select id from member where id = :id for update", UUID.class)
                    .setParameter("id", member)
                    .getSingleResult();
            var running = callers.submit(() -> Activities.as(member).post(registrations, Map.of("kind", "INDIVIDUAL")));
            awaitSomebodyWaiting();
            assertFalse(running.isDone());
            session.createNativeMutationQuery("insert into consent"
                            + " (id, version, created_at, updated_at, member_id, purpose, decision, decided_at)"
                            + " values (gen_random_uuid(), 0, now(), now(), :id, 'ACTIVITIES', 'WITHDRAWN', now())")
                    .setParameter("id", member)
                    .executeUpdate();
            journal.audit("consent.withdrawn", "consent", member, null, null, null);
            return running;
        });
        registration.get(20, TimeUnit.SECONDS).statusCode(409).body("code", equalTo("consent-withdrawn"));
    }

    /** The control: who only looks and holds nobody goes on with what is no longer allowed. */
    @Test
    void control_without_holding_the_member_the_withdrawal_is_done_before_the_use_of_his_data() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(Set.of(), consents.notAllowing(ConsentPurpose.ACTIVITIES, List.of(member)));
            try {
                assertEquals(200, callers.submit(this::withdraw).get(20, TimeUnit.SECONDS));
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private int withdraw() {
        return Activities.as(member)
                .post("/v1/members/" + member + "/consents", Map.of("purpose", "ACTIVITIES", "decision", "WITHDRAWN"))
                .extract()
                .statusCode();
    }

    private static void awaitSomebodyWaiting() {
        OwnerConnection.awaitWaiting(1);
    }
}
