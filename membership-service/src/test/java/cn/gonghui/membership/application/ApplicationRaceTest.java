package cn.gonghui.membership.application;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.Rush;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.organization.FeedTail;
import cn.gonghui.membership.organization.Tree;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class ApplicationRaceTest {

    private static final int CALLERS = 20;

    private UUID union;
    private Calls officer;

    @BeforeEach
    void enter_a_union() {
        union = Tree.union();
        officer = Calls.officerOf(union);
    }

    @Test
    void application_accepted_twenty_times_at_once_makes_one_member_and_one_event() {
        var id = Applications.submit(officer, union, 1).getFirst();
        var statuses = Rush.of(
                CALLERS,
                number -> officer.post("/v1/applications/batch-accept", Map.of("items", List.of(Map.of("id", id))))
                        .extract()
                        .<Integer>path("items[0].status"));
        assertEquals(1, Collections.frequency(statuses, 200));
        assertEquals(CALLERS - 1, Collections.frequency(statuses, 409));
        officer.get("/v1/members?count=true").body("count", equalTo(1));
        officer.get("/v1/cards?count=true").body("count", equalTo(1));
        Awaitility.await()
                .untilAsserted(() -> assertEquals(
                        List.of(
                                "cn.gonghui.membership.application.submitted.v1",
                                "cn.gonghui.membership.application.accepted.v1"),
                        FeedTail.typesOf(UUID.fromString(id))));
    }

    @Test
    void application_accepted_with_one_version_twenty_times_is_stale_for_all_but_one() {
        var id = Applications.submit(officer, union, 1).getFirst();
        var statuses = Rush.of(
                CALLERS,
                number -> officer.transition("/v1/applications/" + id + "/accept", 0, Map.of())
                        .extract()
                        .statusCode());
        assertEquals(1, Collections.frequency(statuses, 200));
        assertEquals(CALLERS - 1, Collections.frequency(statuses, 412));
    }

    @Test
    void control_without_holding_the_row_many_believe_that_they_accepted() {
        var id = Applications.submit(officer, union, 1).getFirst();
        var all = new CyclicBarrier(CALLERS);
        var accepted = Rush.of(CALLERS, number -> acceptWithoutHolding(id, all));
        assertTrue(Collections.frequency(accepted, true) > 1);
    }

    /** Reads the state, finds it submitted, and decides: what the service would do if it did not hold the row. */
    private static boolean acceptWithoutHolding(String id, CyclicBarrier all) {
        try (var connection = OwnerConnection.open();
                var read = connection.prepareStatement("select status from application where id = ?::uuid");
                var write = connection.prepareStatement(
                        "update application set status = 'REJECTED', decided_on = current_date where id = ?::uuid")) {
            connection.setAutoCommit(false);
            read.setString(1, id);
            write.setString(1, id);
            var row = read.executeQuery();
            row.next();
            var submitted = row.getString(1).equals("SUBMITTED");
            // whoever has read by now has not been held up by the others
            all.await();
            if (submitted) {
                write.executeUpdate();
            }
            connection.commit();
            return submitted;
        } catch (SQLException | InterruptedException | BrokenBarrierException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
