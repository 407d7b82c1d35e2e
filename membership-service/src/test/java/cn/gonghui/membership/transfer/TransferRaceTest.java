package cn.gonghui.membership.transfer;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.test.Rush;
import cn.gonghui.kit.test.Unguarded;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.activity.Activities;
import cn.gonghui.membership.contest.Contests;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.organization.FeedTail;
import cn.gonghui.membership.organization.Tree;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@MembershipTest
class TransferRaceTest {

    private static final int CALLERS = 12;

    @Inject
    Session session;

    @Inject
    Journal journal;

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

    /** The service's own code, without the lock of the transfer's row, the versions and the index of open standings. */
    @Test
    void control_without_holding_the_row_both_ends_decide_and_the_member_stands_in_two_unions() {
        var path = released();
        OwnerConnection.execute("drop index member_standing_one_open");
        try {
            var answers = Unguarded.rush(
                    2,
                    "update (member|transfer) ",
                    number -> (number == 0
                                    ? Calls.officerOf(origin)
                                            .transition(path + "/refuse", 1, Map.of("reason", "会费尚未结清"))
                                    : Calls.officerOf(destination).transition(path + "/accept", 1, Map.of()))
                            .extract()
                            .statusCode());
            assertEquals(List.of(200, 200), answers);
            assertEquals(
                    2,
                    OwnerConnection.number(
                            "select count(*) from member_standing where until_on is null and member_id = '" + member
                                    + "'"));
        } finally {
            OwnerConnection.execute(
                    "delete from member_standing where member_id = '" + member + "'",
                    "create unique index member_standing_one_open on member_standing (member_id) where until_on is null");
        }
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

    /** The service's own code, without the index. */
    @Test
    void control_without_the_index_two_unions_have_a_transfer_of_one_member() {
        var unions = List.of(destination, Tree.union());
        OwnerConnection.execute("drop index transfer_one_open_per_member");
        try {
            assertEquals(
                    List.of(201, 201), Unguarded.rush(2, "insert into transfer", number -> ask(unions.get(number))));
        } finally {
            OwnerConnection.execute(
                    "delete from transfer where member_id = '" + member + "'",
                    "create unique index transfer_one_open_per_member on transfer (member_id) "
                            + "where status in ('REQUESTED', 'RELEASED')");
        }
    }

    @Test
    void who_replaces_a_card_and_who_appoints_a_judge_wait_for_the_transfer() throws Exception {
        var card = "/v1/cards/"
                + admin.post("/v1/cards", Map.of("memberId", member)).extract().<String>path("id");
        admin.transition(card + "/report-loss", 0, Map.of()).statusCode(200);
        var choir = Activities.create(admin, Activities.plain(origin, "CONTEST"));
        admin.transition("/v1/activities/" + choir + "/publish", 0, Map.of()).statusCode(200);
        var contest = "/v1/activities/" + choir + "/contest";
        admin.post(contest, Contests.rules()).statusCode(200);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = QuarkusTransaction.requiringNew().call(() -> {
                session.createNativeMutationQuery(
                                "update member set organization_id = :into, version = version + 1 where id = :member")
                        .setParameter("into", destination)
                        .setParameter("member", UUID.fromString(member))
                        .executeUpdate();
                journal.audit("member.transferred", "member", UUID.fromString(member), null, null, null);
                var running = List.of(
                        callers.submit(() -> admin.transition(card + "/replace", 1, Map.of())),
                        callers.submit(() -> admin.post(contest + "/judges", Map.of("memberId", member))));
                OwnerConnection.awaitWaiting(2);
                return running;
            });
            answers.getFirst().get().statusCode(200);
            answers.getLast().get().statusCode(201).body("organizationId", equalTo(destination.toString()));
        }
    }

    private List<Integer> ask(List<UUID> unions) {
        return Rush.of(CALLERS, number -> ask(unions.get(number)));
    }

    private int ask(UUID union) {
        return Calls.officerOf(union)
                .post(
                        "/v1/transfers",
                        Map.of(
                                "destinationId", union,
                                "document", person.get("document"),
                                "name", person.get("name")))
                .extract()
                .statusCode();
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
}
