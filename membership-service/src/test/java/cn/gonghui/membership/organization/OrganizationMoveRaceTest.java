package cn.gonghui.membership.organization;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.test.Rush;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.member.Persons;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@MembershipTest
class OrganizationMoveRaceTest {

    @Inject
    OrganizationRestructuring restructuring;

    @Inject
    OrganizationRepository organizations;

    @Inject
    TreeShape shape;

    private final Calls admin = Calls.admin();

    @Inject
    Journal journal;

    private UUID root;

    @BeforeEach
    void enter_a_root() {
        root = Tree.municipal();
    }

    @RepeatedTest(3)
    void two_moves_that_together_would_make_a_cycle_are_not_both_done() {
        var one = Tree.district(root);
        var two = Tree.district(root);
        var done = Rush.of(2, number -> number == 0 ? placeBelow(one, two) : placeBelow(two, one));
        assertEquals(1, Collections.frequency(done, true));
        assertTrue(wrongPaths().isEmpty());
    }

    @Test
    void control_without_holding_the_tree_both_are_done_and_the_tree_has_a_cycle() {
        var one = Tree.district(root);
        var two = Tree.district(root);
        var barrier = new CyclicBarrier(2);
        var done = Rush.of(2, number -> moveWithoutHolding(number == 0 ? one : two, number == 0 ? two : one, barrier));
        assertEquals(List.of(true, true), done);
        assertEquals(2, wrongPaths().size());
        OwnerConnection.execute(
                "update organization set parent_id = '%s', path = '%s' || replace(id::text, '-', '') || '/' where id in ('%s', '%s')"
                        .formatted(root, pathOf(root), one, two));
    }

    @Test
    void organisations_entered_while_their_superior_moves_have_the_path_of_where_it_stands() {
        var one = Tree.district(root);
        var two = Tree.district(root);
        var street = Tree.street(one);
        var union = Tree.organization("企业工会", "ENTERPRISE_UNION", street, "110114001");
        Rush.of(
                12,
                number -> number % 3 == 0
                        ? admin.transition(
                                        "/v1/organizations/" + street + "/move",
                                        number / 3,
                                        Map.of("parentId", number % 2 == 0 ? two : one))
                                .extract()
                                .statusCode()
                        : admin.post("/v1/organizations", union).extract().statusCode());
        assertTrue(wrongPaths().isEmpty());
        admin.get("/v1/organizations/" + street + "/children?count=true").body("count", equalTo(8));
    }

    @RepeatedTest(3)
    void union_that_members_join_while_it_is_dissolved_or_merged_keeps_none_behind() {
        var union = Tree.union(Tree.district(root));
        var into = Tree.union(Tree.district(root));
        var answers = Rush.of(
                8,
                number -> number == 0
                        ? admin.transition("/v1/organizations/" + union + "/merge", 0, Map.of("intoId", into))
                                .extract()
                                .statusCode()
                        : admin.post("/v1/members", Persons.member(union))
                                .extract()
                                .statusCode());
        assertEquals(200, answers.getFirst());
        admin.get("/v1/members?count=true&organizationId={id}", union).body("count", equalTo(0));
        admin.get("/v1/members?count=true&organizationId={id}", into)
                .body("count", equalTo(Collections.frequency(answers, 201)));
    }

    /** What the service does, without the table of kinds, by which no cycle could come to be. */
    private boolean placeBelow(UUID id, UUID parentId) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                shape.change();
                var organization = organizations.findById(id);
                var parent = organizations.findById(parentId);
                OrganizationPolicy.checkNoCycle(organization, parent, "/parentId");
                restructuring.place(organization, parent);
                journal.audit("organization.placed", "organization", id, id, null, null);
            });
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    private static boolean moveWithoutHolding(UUID id, UUID parentId, CyclicBarrier bothHaveLooked) {
        try (var connection = OwnerConnection.open();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var row = statement.executeQuery(
                    "select path, (select path from organization where id = '%s') from organization where id = '%s'"
                            .formatted(id, parentId));
            row.next();
            var parentPath = row.getString(1);
            var cycle = parentPath.startsWith(row.getString(2));
            bothHaveLooked.await();
            if (!cycle) {
                statement.executeUpdate("update organization set parent_id = '%s', path = '%s%s/' where id = '%s'"
                        .formatted(parentId, parentPath, id.toString().replace("-", ""), id));
            }
            connection.commit();
            return !cycle;
        } catch (SQLException | InterruptedException | BrokenBarrierException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Organisations whose path is not their parent's and their own id. */
    private static List<String> wrongPaths() {
        return query("select o.id::text from organization o join organization p on p.id = o.parent_id "
                + "where o.path <> p.path || replace(o.id::text, '-', '') || '/'");
    }

    private static String pathOf(UUID id) {
        return query("select path from organization where id = '" + id + "'").getFirst();
    }

    private static List<String> query(String sql) {
        try (var connection = OwnerConnection.open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
