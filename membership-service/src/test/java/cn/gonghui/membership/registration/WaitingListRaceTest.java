package cn.gonghui.membership.registration;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.Rush;
import cn.gonghui.kit.test.Unguarded;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.activity.Activities;
import cn.gonghui.membership.organization.Tree;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class WaitingListRaceTest {

    private static final int PLACES = 50;
    private static final int REGISTER = 200;
    private static final int CANCEL = 30;

    private UUID district;
    private UUID union;
    private Calls officer;

    @BeforeEach
    void enter_a_district() {
        district = Tree.district(Tree.municipal());
        union = Tree.union(district);
        officer = Calls.officerOf(district);
    }

    @Test
    void thirty_cancel_while_two_hundred_register_and_all_places_are_taken_in_order() throws SQLException {
        var id = Activities.open(officer, district, "OTHER", PLACES);
        var early = register(id, members(PLACES));
        var late = members(REGISTER - PLACES);
        var answers = Rush.of(
                CANCEL + late.size(),
                caller -> caller < CANCEL
                        ? cancel(id, early.get(caller))
                        : officer.post(
                                        "/v1/activities/" + id + "/registrations",
                                        Activities.individual(late.get(caller - CANCEL)))
                                .extract()
                                .statusCode());
        assertEquals(
                List.of(200), answers.subList(0, CANCEL).stream().distinct().toList());
        assertEquals(
                List.of(201),
                answers.subList(CANCEL, answers.size()).stream().distinct().toList());

        officer.get("/v1/activities/" + id + "/places")
                .body("taken", equalTo(PLACES))
                .body("waiting", equalTo(REGISTER - PLACES - CANCEL));
        assertEquals(PLACES, count(id, "CONFIRMED"));
        assertEquals(CANCEL, count(id, "CANCELLED"));
        var numbers = column("select wait_number from activity_registration where activity_id = '" + id
                + "' and status = 'WAITING' order by wait_number");
        var promoted = promotedInOrder(id);
        assertEquals(promoted.stream().sorted().toList(), promoted, "in the order in which they came");
        assertTrue(
                promoted.isEmpty() || numbers.isEmpty() || promoted.getLast() < numbers.getFirst(),
                () -> promoted + " before " + numbers);
        assertEquals(new HashSet<>(promoted).size(), promoted.size(), "one event each");
        assertEquals(CANCEL, promoted.size() + confirmedAtOnce(id) - PLACES, "each place that was given up is taken");
        assertEquals(
                IntStream.rangeClosed(1, promoted.size() + numbers.size())
                        .mapToLong(number -> number)
                        .boxed()
                        .toList(),
                java.util.stream.Stream.concat(promoted.stream(), numbers.stream())
                        .toList(),
                "numbers without a gap");
    }

    /** The service's own code, without the lock of the places: one of two who cancel reckons with what was before. */
    @Test
    void control_without_the_lock_the_list_no_longer_says_who_waits() {
        var id = Activities.open(officer, district, "OTHER", 2);
        var registered = register(id, members(4));
        var statuses = Unguarded.rush(2, "(insert into|update) ", caller -> cancel(id, registered.get(caller)));
        assertEquals(List.of(200, 200), statuses);
        var places = officer.get("/v1/activities/" + id + "/places").extract();
        assertNotEquals(
                List.of(count(id, "CONFIRMED"), count(id, "WAITING")),
                List.of(
                        places.<Integer>path("taken").longValue(),
                        places.<Integer>path("waiting").longValue()));
    }

    private List<UUID> members(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Activities.member(union))
                .toList();
    }

    private List<String> register(UUID id, List<UUID> members) {
        var registered = new ArrayList<String>();
        for (var member : members) {
            registered.add(officer.post("/v1/activities/" + id + "/registrations", Activities.individual(member))
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        return registered;
    }

    private int cancel(UUID id, String registration) {
        return officer.transition(
                        "/v1/activities/" + id + "/registrations/" + registration + "/cancel", 0, java.util.Map.of())
                .extract()
                .statusCode();
    }

    private static long count(UUID id, String status) {
        return OwnerConnection.number("select count(*) from activity_registration where activity_id = '" + id
                + "' and status = '" + status + "'");
    }

    private static long confirmedAtOnce(UUID id) {
        return OwnerConnection.number(
                "select count(*) from event where type like '%activity-registration.confirmed.v1' "
                        + "and data->>'activityId' = '" + id + "'");
    }

    /** The wait numbers of those who were promoted, in the order of the feed, once for each event. */
    private static List<Long> promotedInOrder(UUID id) throws SQLException {
        var promoted = "from event e join activity_registration r on r.id = e.subject "
                + "where e.type like '%activity-registration.promoted.v1' and r.activity_id = '" + id + "'";
        Awaitility.await()
                .until(() -> OwnerConnection.number("select count(*) " + promoted + " and e.position is null") == 0);
        return column("select r.wait_number " + promoted + " order by e.position");
    }

    private static List<Long> column(String query) throws SQLException {
        try (var connection = OwnerConnection.open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var values = new ArrayList<Long>();
            while (rows.next()) {
                values.add(rows.getLong(1));
            }
            return values;
        }
    }
}
