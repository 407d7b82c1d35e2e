package cn.gonghui.training.enrolment;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.training.Calls;
import cn.gonghui.training.Race;
import cn.gonghui.training.TrainingTest;
import cn.gonghui.training.World;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@TrainingTest
class EnrolmentRaceTest {

    private static final Map<String, ?> ON_SITE = Map.of("mode", "ON_SITE");

    private final World world = new World();

    @Test
    void two_hundred_callers_for_fifty_seats_leave_fifty_confirmed_and_places_without_gap() throws Exception {
        var session = world.publishedSession(world.sessionAt(World.inDays(7), 50));
        var callers =
                world.members(world.union, 200).stream().map(Calls::member).toList();

        var statuses = Race.atOnce(
                200,
                caller -> callers.get(caller)
                        .post("/v1/sessions/" + session + "/enrolments", ON_SITE)
                        .extract()
                        .statusCode());

        assertEquals(Map.of(201, 200L), statuses.stream().collect(groupingBy(status -> status, counting())));
        var enrolments = everyEnrolment(session);
        assertEquals(
                50,
                enrolments.stream()
                        .filter(row -> row.get("status").equals("CONFIRMED"))
                        .count());
        assertEquals(
                IntStream.rangeClosed(1, 150).boxed().toList(),
                enrolments.stream()
                        .filter(row -> row.get("status").equals("WAITING"))
                        .map(row -> (Integer) row.get("place"))
                        .sorted()
                        .toList());
    }

    @Test
    void thirty_cancel_while_others_enrol_and_fifty_are_confirmed_at_rest() throws Exception {
        var session = world.publishedSession(world.sessionAt(World.inDays(8), 50));
        var early = world.members(world.union, 100).stream().map(Calls::member).toList();
        var ids = early.stream()
                .map(caller -> World.id(caller.post("/v1/sessions/" + session + "/enrolments", ON_SITE)))
                .toList();
        var late = world.members(world.union, 50).stream().map(Calls::member).toList();

        Race.atOnce(
                80,
                caller -> caller < 30
                        ? early.get(caller)
                                .transition("/v1/sessions/" + session + "/enrolments/" + ids.get(caller) + "/cancel", 0)
                                .statusCode(200)
                        : late.get(caller - 30)
                                .post("/v1/sessions/" + session + "/enrolments", ON_SITE)
                                .statusCode(201));

        var byStatus = everyEnrolment(session).stream().collect(groupingBy(row -> row.get("status"), counting()));
        assertEquals(Map.of("CONFIRMED", 50L, "WAITING", 70L, "CANCELLED", 30L), byStatus);
        for (int promoted = 50; promoted < 80; promoted++) {
            early.get(promoted)
                    .get("/v1/sessions/" + session + "/enrolments/" + ids.get(promoted))
                    .body("status", equalTo("CONFIRMED"));
        }
        assertEquals(30, promotions(session));
    }

    @Test
    void one_member_who_enrols_twenty_times_at_once_is_enrolled_once() throws Exception {
        var session = world.publishedSession(world.sessionAt(World.inDays(7), 50));
        var member = Calls.member(world.member(world.union));

        var statuses = Race.atOnce(
                20,
                caller -> member.post("/v1/sessions/" + session + "/enrolments", ON_SITE)
                        .extract()
                        .statusCode());

        assertEquals(Map.of(201, 1L, 409, 19L), statuses.stream().collect(groupingBy(status -> status, counting())));
        assertEquals(1, everyEnrolment(session).size());
    }

    @Test
    void one_member_in_two_sessions_at_the_same_time_gets_into_one() throws Exception {
        var start = World.inDays(12);
        var sessions = List.of(
                world.publishedSession(world.sessionAt(start, 50)), world.publishedSession(world.sessionAt(start, 50)));
        var member = Calls.member(world.member(world.union));

        var statuses = Race.atOnce(
                10,
                caller -> member.post("/v1/sessions/" + sessions.get(caller % 2) + "/enrolments", ON_SITE)
                        .extract()
                        .statusCode());

        assertEquals(Map.of(201, 1L, 409, 9L), statuses.stream().collect(groupingBy(status -> status, counting())));
    }

    /** The control: the same race where nothing locks the seats and nothing is unique. */
    @Test
    void without_lock_and_constraint_the_same_race_does_damage() throws Exception {
        try (var owner = Race.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("CREATE TABLE control_enrolment (member int)");
            var together = new CyclicBarrier(20);
            for (int round = 0; round < 3; round++) {
                Race.atOnce(20, caller -> countThenInsert(together, caller, 50));
            }
            assertTrue(rows("SELECT count(*) FROM control_enrolment") > 50, "more people than seats");
            assertTrue(
                    rows("SELECT max(times) FROM (SELECT count(*) times FROM control_enrolment GROUP BY member) s") > 1,
                    "one member more than once");
            statement.execute("DROP TABLE control_enrolment");
        }
    }

    private static boolean countThenInsert(CyclicBarrier together, int member, int seats) {
        try (var connection = Race.asOwner();
                var statement = connection.createStatement()) {
            var taken = rows("SELECT count(*) FROM control_enrolment");
            together.await();
            return taken < seats && statement.execute("INSERT INTO control_enrolment VALUES (" + member % 10 + ")");
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long promotions(UUID session) throws SQLException {
        return rows("SELECT count(*) FROM event WHERE type = 'cn.gonghui.training.enrolment.promoted.v1'"
                + " AND data ->> 'sessionId' = '" + session + "'");
    }

    private static long rows(String sql) throws SQLException {
        try (var connection = Race.asOwner();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private List<Map<String, Object>> everyEnrolment(UUID session) {
        var all = new ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var page = world.federationOfficer()
                    .get("/v1/sessions/" + session + "/enrolments?limit=200"
                            + (cursor == null ? "" : "&cursor=" + cursor))
                    .statusCode(200)
                    .extract();
            all.addAll(page.path("items"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return all;
    }
}
