package cn.gonghui.membership.transfer;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.kit.test.Rush;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.organization.FeedTail;
import cn.gonghui.membership.organization.Tree;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@MembershipTest
class TransferRaceTest {

    private static final int CALLERS = 12;

    private final Calls admin = Calls.admin();
    private UUID origin;
    private UUID destination;
    private Map<String, Object> person;
    private String member;

    @BeforeEach
    void enter_a_member_and_another_union() {
        origin = Tree.union();
        destination = Tree.union();
        person = Persons.member(origin);
        member = admin.post("/v1/members", person).statusCode(201).extract().path("id");
    }

    @RepeatedTest(3)
    void origin_refuses_while_destination_accepts_and_one_of_them_is_right() {
        var path = released();
        var answers = Rush.of(
                CALLERS,
                number -> (number % 2 == 0
                                ? Calls.officerOf(origin).transition(path + "/refuse", 1, Map.of("reason", "会费尚未结清"))
                                : Calls.officerOf(destination).transition(path + "/accept", 1, Map.of()))
                        .extract()
                        .statusCode());
        assertEquals(1, Collections.frequency(answers, 200));
        assertEquals(CALLERS - 1, Collections.frequency(answers, 412));
        var accepted = admin.get(path).extract().path("status").equals("ACCEPTED");
        admin.get("/v1/members/" + member)
                .body("status", equalTo("ACTIVE"))
                .body("organizationId", equalTo((accepted ? destination : origin).toString()));
    }

    @Test
    void control_without_holding_the_row_both_ends_believe_that_they_decided() {
        var id = released().substring("/v1/transfers/".length());
        var bothHaveLooked = new CyclicBarrier(2);
        var decided = Rush.of(
                2,
                number -> decideWithoutHolding(
                        id, number == 0 ? "status = 'REFUSED', reason = '理由'" : "status = 'ACCEPTED'", bothHaveLooked));
        assertEquals(List.of(true, true), decided);
    }

    @Test
    void transfer_accepted_many_times_at_once_moves_the_member_once() {
        var path = released();
        var answers = Rush.of(
                CALLERS,
                number -> admin.transition(path + "/accept", 1, Map.of())
                        .extract()
                        .statusCode());
        assertEquals(1, Collections.frequency(answers, 200));
        Awaitility.await()
                .untilAsserted(() -> assertEquals(
                        1,
                        Collections.frequency(
                                FeedTail.typesOf(UUID.fromString(member)),
                                "cn.gonghui.membership.member.transferred.v1")));
        assertEquals(
                1,
                OwnerConnection.number(
                        "select count(*) from member_standing where until_on is null and member_id = '%s'"
                                .formatted(member)));
    }

    @Test
    void of_many_unions_that_ask_for_one_member_at_once_one_has_the_transfer() {
        var unions = Stream.generate(Tree::union).limit(CALLERS).toList();
        var answers = ask(unions);
        assertEquals(1, Collections.frequency(answers, 201));
        assertEquals(CALLERS - 1, Collections.frequency(answers, 409));
    }

    @Test
    void control_without_the_index_two_unions_have_a_transfer_of_one_member() {
        var other = Tree.union();
        OwnerConnection.execute("drop index transfer_one_open_per_member");
        try {
            var bothHaveLooked = new CyclicBarrier(2);
            assertEquals(
                    List.of(true, true),
                    Rush.of(2, number -> requestWithoutIndex(number == 0 ? destination : other, bothHaveLooked)));
        } finally {
            OwnerConnection.execute(
                    "delete from transfer where member_id = '" + member + "'",
                    "create unique index transfer_one_open_per_member on transfer (member_id) "
                            + "where status in ('REQUESTED', 'RELEASED')");
        }
    }

    private List<Integer> ask(List<UUID> unions) {
        return Rush.of(
                CALLERS,
                number -> Calls.officerOf(unions.get(number))
                        .post(
                                "/v1/transfers",
                                Map.of(
                                        "destinationId", unions.get(number),
                                        "document", person.get("document"),
                                        "name", person.get("name")))
                        .extract()
                        .statusCode());
    }

    private String released() {
        var id = admin.post(
                        "/v1/transfers",
                        Map.of(
                                "destinationId", destination,
                                "document", person.get("document"),
                                "name", person.get("name")))
                .statusCode(201)
                .extract()
                .<String>path("id");
        admin.transition("/v1/transfers/" + id + "/release", 0, Map.of()).statusCode(200);
        return "/v1/transfers/" + id;
    }

    /** Reads the state, finds it open, and decides: what the service would do if it did not hold the row. */
    private static boolean decideWithoutHolding(String id, String decision, CyclicBarrier bothHaveLooked) {
        try (var connection = OwnerConnection.open();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var row = statement.executeQuery("select status from transfer where id = '" + id + "'");
            row.next();
            var open = row.getString(1).equals("RELEASED");
            bothHaveLooked.await();
            if (open) {
                statement.executeUpdate(
                        "update transfer set decided_on = current_date, " + decision + " where id = '" + id + "'");
            }
            connection.commit();
            return open;
        } catch (SQLException | InterruptedException | BrokenBarrierException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Finds no open transfer, and enters one: what the service would do if the database did not keep the rule too. */
    private boolean requestWithoutIndex(UUID union, CyclicBarrier bothHaveLooked) {
        try (var connection = OwnerConnection.open();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var row = statement.executeQuery("select count(*) from transfer where member_id = '" + member
                    + "' and status in ('REQUESTED', 'RELEASED')");
            row.next();
            var none = row.getInt(1) == 0;
            bothHaveLooked.await();
            if (none) {
                statement.executeUpdate("""
                        insert into transfer (id, version, created_at, updated_at, member_id, origin_id, destination_id,
                            status, requested_by_member, requested_on, release_on, released_by_time)
                        values (gen_random_uuid(), 0, now(), now(), '%s', '%s', '%s', 'REQUESTED', false, current_date,
                            current_date, false)
                        """.formatted(member, origin, union));
            }
            connection.commit();
            return none;
        } catch (SQLException | InterruptedException | BrokenBarrierException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
