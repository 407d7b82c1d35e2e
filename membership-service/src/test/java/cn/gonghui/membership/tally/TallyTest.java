package cn.gonghui.membership.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.application.Applications;
import cn.gonghui.membership.meeting.Meetings;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.organization.Tree;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Kept sums against the rows, in trees of their own. */
@MembershipTest
class TallyTest {

    private static final String FIGURES = "/v1/statistics/outreach?from=2000-01-01&to=2999-12-31&organizationId=";

    /** What is kept or noted for a root and the organisations directly under it, against the rows: no row where all is well. */
    private static final String DIFFERENCES = """
            with places as (
                select id, path from organization where path like '/%s/%%' and char_length(path) <= 67
            ), kept as (
                select t.place_id, t.district, t.measure, t.day, t.amount from tally t where t.place_id in (select id from places)
                union all
                select p.place_id, p.district, c.measure, c.day, c.amount
                from tally_change c join organization o on o.id = c.organization_id
                cross join lateral tally_places(o.path, o.division_code) p
                where p.place_id in (select id from places) and c.measure <> 'MEMBERS'
                union all
                select p.place_id, p.district, r.measure, r.day, -r.amount
                from tally_row r join organization o on o.id = r.organization_id
                cross join lateral tally_places(o.path, o.division_code) p
                where p.place_id in (select id from places)
            )
            select count(*) from (
                select 1 from kept group by place_id, district, measure, day having sum(amount) <> 0) different
            """;

    private static final String SIZES = """
            select count(*) from (
                select organization_id from (
                    select organization_id, members as amount from union_size
                    union all
                    select organization_id, amount from tally_change where measure = 'MEMBERS'
                    union all
                    select organization_id, -amount from union_size_row
                ) counted
                where organization_id in (select id from organization where path like '/%s/%%')
                group by organization_id having sum(amount) <> 0) different
            """;

    private final Calls admin = Calls.admin();

    @Test
    void sums_reconcile_with_the_rows_while_many_write_and_notes_are_folded() throws Exception {
        var root = Tree.municipal();
        var first = Tree.union(Tree.district(root));
        var second = Tree.union(Tree.district(root));
        List<Callable<Void>> writers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            var union = i % 2 == 0 ? first : second;
            writers.add(() -> {
                for (int k = 0; k < 5; k++) {
                    write(union);
                }
                return null;
            });
        }
        writers.add(() -> {
            for (int k = 0; k < 20; k++) {
                fold();
                assertReconciled(root);
            }
            return null;
        });
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(writers.size())) {
            for (var writer : threads.invokeAll(writers)) {
                writer.get();
            }
        }
        assertReconciled(root);
        figures(root, 60);
    }

    @Test
    void a_moved_union_takes_its_figures_along() throws SQLException {
        var root = Tree.municipal();
        var from = Tree.district(root);
        var to = Tree.enter("朝阳区总工会", "DISTRICT_FEDERATION", root, "110105");
        var union = Tree.union(from);
        write(union);
        fold();
        // noted, not yet folded
        write(union);
        var path = "/" + hex(root) + "/" + hex(to) + "/" + hex(union) + "/";
        OwnerConnection.execute(
                "update organization set parent_id = '%s', path = '%s', division_code = '110105001' where id = '%s'"
                        .formatted(to, path, union));

        assertReconciled(root);
        fold();
        assertReconciled(root);
        figures(from, 0);
        figures(to, 4);
        figures(root, 4);
    }

    @Test
    void a_kept_sum_without_the_notes_is_not_the_truth() throws SQLException {
        var root = Tree.municipal();
        var union = Tree.union(Tree.district(root));
        write(union);
        fold();
        OwnerConnection.execute("alter table member disable trigger member_tallied");
        try {
            member(union);
        } finally {
            OwnerConnection.execute("alter table member enable trigger member_tallied");
        }
        assertNotEquals(0, count(DIFFERENCES.formatted(hex(root))));

        OwnerConnection.execute("select tally_again()");
        assertReconciled(root);
    }

    /** One who joins and leaves again as a duplicate, one who applies and is accepted, one new form of work, one meeting. */
    private void write(UUID union) {
        var duplicate = member(union);
        admin.transition("/v1/members/" + duplicate + "/exit", 0, Map.of("reason", "DUPLICATE"))
                .statusCode(200);
        var application = Applications.submit(admin, union, 1).getFirst();
        admin.transition("/v1/applications/" + application + "/accept", 0, Map.of())
                .statusCode(200);
        admin.patch("/v1/members/" + member(union), 0, Map.of("employmentForm", "COURIER"))
                .statusCode(200);
        Meetings.open(admin, union, "WORKER");
    }

    private String member(UUID union) {
        return admin.post("/v1/members", Persons.member(union))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void figures(UUID organization, int newMembers) {
        var found = admin.get(FIGURES + organization).statusCode(200).extract();
        assertEquals(newMembers, found.<Integer>path("newMembers"));
        assertEquals(newMembers / 2, found.<Integer>path("applicationsAccepted"));
    }

    private static void assertReconciled(UUID root) throws SQLException {
        assertEquals(0, count(DIFFERENCES.formatted(hex(root))));
        assertEquals(0, count(SIZES.formatted(hex(root))));
    }

    private static void fold() {
        OwnerConnection.execute("select tally_fold(100)");
    }

    private static long count(String query) throws SQLException {
        try (var connection = OwnerConnection.open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }
}
