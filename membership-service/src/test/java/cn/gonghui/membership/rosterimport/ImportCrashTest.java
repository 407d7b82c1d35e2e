package cn.gonghui.membership.rosterimport;

import static cn.gonghui.membership.rosterimport.Rosters.TITLES;
import static cn.gonghui.membership.rosterimport.Rosters.csv;
import static cn.gonghui.membership.rosterimport.Rosters.over;
import static cn.gonghui.membership.rosterimport.Rosters.person;
import static cn.gonghui.membership.rosterimport.Rosters.taken;
import static cn.gonghui.membership.rosterimport.Rosters.with;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.organization.Tree;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MembershipTest
class ImportCrashTest {

    private static final int ROWS = 3_000;
    private static final int BAD = 30;

    @Test
    void a_worker_lost_in_the_middle_loses_nobody_and_makes_nobody_twice() throws SQLException {
        var union = Tree.union();
        var officer = Calls.officerOf(union);
        var rows = new ArrayList<List<String>>();
        for (int number = 0; number < ROWS; number++) {
            rows.add(number % (ROWS / BAD) == 0 ? with(person(), 3, "138") : person());
        }
        var id = taken(officer, union, false, csv(TITLES, rows));
        loseTheWorker(officer, id, 500);
        loseTheWorker(officer, id, 1_500);
        var view = over(officer, id);
        assertEquals("SUCCEEDED", view.getString("state"));
        assertEquals(ROWS - BAD, view.getInt("created"));
        assertEquals(BAD, view.getInt("rejected"));
        assertEquals(
                ROWS - BAD, count("select count(*) from membership.member where organization_id = '" + union + "'"));
        assertEquals(
                ROWS - BAD,
                count("select count(distinct subject) from membership.event where organization_id = '" + union
                        + "' and type like '%member.joined%'"));
        assertEquals(
                ROWS - BAD,
                count("select count(*) from membership.audit_record where organization_id = '" + union
                        + "' and action = 'member.joined' and actor_roles = 'officer'"));

        var mended = String.join("\r\n", Rosters.lines(Rosters.rejected(officer, id, "text/csv")));
        var phone = new int[] {0};
        var sent = java.util.regex.Pattern.compile(",138,")
                .matcher(mended)
                .replaceAll(found -> ",136%08d,".formatted(phone[0]++));
        var second = over(officer, taken(officer, union, false, sent.getBytes(StandardCharsets.UTF_8)));
        assertEquals(BAD, second.getInt("created"));
        assertEquals(ROWS, count("select count(*) from membership.member where organization_id = '" + union + "'"));
        assertEquals(
                ROWS,
                count("select count(distinct document_index) from membership.member where organization_id = '" + union
                        + "'"));
    }

    @Test
    void cancelling_leaves_what_was_committed_and_says_so() throws SQLException {
        var union = Tree.union();
        var officer = Calls.officerOf(union);
        var rows = new ArrayList<List<String>>();
        for (int number = 0; number < ROWS; number++) {
            rows.add(person());
        }
        var id = taken(officer, union, false, csv(TITLES, rows));
        untilDone(officer, id, 500);
        officer.post("/v1/jobs/" + id + "/cancel", Map.of()).statusCode(200);
        var view = over(officer, id);
        assertEquals("CANCELLED", view.getString("state"));
        assertTrue(view.getInt("done") < ROWS);
        assertEquals(
                view.getInt("created"),
                count("select count(*) from membership.member where organization_id = '" + union + "'"));
    }

    /** As after a kill: the lease is nobody's and over. The worker that had it is still alive, and must not prevail. */
    private static void loseTheWorker(Calls officer, String id, int done) {
        untilDone(officer, id, done);
        OwnerConnection.execute("update membership.job set lease = gen_random_uuid(), "
                + "lease_until = clock_timestamp() - interval '1 second' where id = '" + id
                + "' and state = 'RUNNING'");
    }

    private static void untilDone(Calls officer, String id, int done) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> officer.get("/v1/imports/{id}", id).extract().<Integer>path("done") >= done);
    }

    private static int count(String sql) throws SQLException {
        try (var connection = OwnerConnection.open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
