package cn.gonghui.membership.statistics;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.mutualaid.Plans;
import cn.gonghui.membership.organization.Tree;
import cn.gonghui.membership.tally.Measure;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every figure is what one counts in the lists, wherever and whenever. */
@MembershipTest
class FiguresTest {

    private static final List<String> FIGURES =
            List.of("new-members", "applications", "cards", "activities", "honours", "mutual-aid");

    private final Calls admin = Calls.admin();
    private final LocalDate today = LocalDate.now(BusinessDay.ZONE);

    @Test
    void figures_are_what_one_counts_in_the_lists() {
        long seed = new Random().nextLong();
        var chance = new Random(seed);
        var root = Tree.municipal();
        var district = Tree.district(root);
        var other = Tree.enter("朝阳区总工会", "DISTRICT_FEDERATION", root, "110105");
        var street = Tree.street(district);
        var unions = List.of(
                Tree.union(district), Tree.union(street), Tree.enter("企业工会", "ENTERPRISE_UNION", other, "110105001"));
        var plan = Plans.open(admin, root);
        var records = new RandomRecords(chance, plan, today);
        for (int record = 0; record < 60; record++) {
            records.write(unions.get(chance.nextInt(unions.size())));
            if (record % 20 == 0) {
                // some sums are folded, some are still notes
                OwnerConnection.execute("select tally_fold(1000)");
            }
        }
        records.walk(district, unions.getFirst());
        var all = new Records(
                plan,
                Stream.concat(unions.stream(), Stream.of(root, district, other, street))
                        .toList());
        var month = today.minusDays(30);
        for (var from : List.of(today.minusDays(100), month)) {
            for (var to : List.of(today, today.minusDays(10))) {
                var where = "seed " + seed + " " + from + ".." + to;
                all.compare(
                        where,
                        root,
                        Stream.concat(unions.stream(), Stream.of(root, district, other, street)),
                        from,
                        to);
                all.compare(where, district, Stream.of(district, street, unions.get(0), unions.get(1)), from, to);
                all.compare(where, street, Stream.of(street, unions.get(1)), from, to);
                all.compare(where, unions.get(2), Stream.of(unions.get(2)), from, to);
            }
        }
        assertNotEquals(0, all.counted);
    }

    @Test
    void a_divisions_figures_are_those_of_its_part_of_the_callers_tree() {
        var root = Tree.municipal();
        var district = Tree.district(root);
        var union = Tree.union(district);
        Tree.enter("朝阳区总工会", "DISTRICT_FEDERATION", root, "110105");
        var records = new RandomRecords(new Random(1), Plans.open(admin, root), today);
        records.walk(district, union);
        var period = "&from=" + today.minusDays(1) + "&to=" + today;
        var officer = Calls.officerOf(root);
        officer.get("/v1/statistics/activities?divisionCode=110114" + period)
                .statusCode(200)
                .body("activities", equalTo(1))
                .body("registered", equalTo(2))
                .body("participants", equalTo(1));
        officer.get("/v1/statistics/activities?divisionCode=110105" + period).body("activities", equalTo(0));
        Calls.officerOf(union)
                .get("/v1/statistics/activities?divisionCode=110114" + period)
                .body("activities", equalTo(0));
    }

    @Test
    void figures_of_a_foreign_organisation_answer_as_those_of_an_unknown_one() {
        var officer = Calls.officerOf(Tree.union());
        var foreign = Tree.union();
        for (var figure : FIGURES) {
            var address = "/v1/statistics/" + figure + "?from=2024-01-01&to=2024-12-31&organizationId=";
            var answers = Stream.of(foreign, UUID.randomUUID())
                    .map(id -> officer.get(address + id)
                            .statusCode(404)
                            .extract()
                            .jsonPath()
                            .getMap(""))
                    .map(problem -> problem.get("code") + " " + problem.get("title") + " " + problem.get("detail"))
                    .toList();
            assertEquals(answers.get(0), answers.get(1));
        }
    }

    @Test
    void figures_come_as_files() {
        var union = Tree.union();
        for (var figure : FIGURES) {
            var address = "/v1/statistics/" + figure + "?from=2024-01-01&to=2024-12-31&organizationId=" + union;
            io.restassured.RestAssured.given()
                    .header("Authorization", "Bearer " + admin.token())
                    .accept("text/csv")
                    .get(address)
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("text/csv"));
        }
    }

    @Test
    void a_measure_of_a_small_part_is_read_from_an_index_of_its_own_table_and_no_other_is_touched()
            throws SQLException {
        for (var measure : Measure.values()) {
            var day = measure == Measure.CARDS_LIVE ? "0001-01-01" : "2024-05-01";
            var plan = plan("""
                    explain select measure, sum(amount) from tally_row
                    where organization_id = any('{01900000-0000-7000-8000-000000000101,01900000-0000-7000-8000-000000000102}')
                      and day between '%s' and '%s' and family = any('{%s}')
                    group by measure
                    """.formatted(day, day, measure));
            assertEquals(1, plan.split(" Scan using ", -1).length - 1, () -> measure + "\n" + plan);
            assertFalse(plan.contains("Seq Scan"), () -> measure + "\n" + plan);
        }
    }

    private static String plan(String explain) throws SQLException {
        try (var connection = OwnerConnection.open();
                var statement = connection.createStatement()) {
            // tables of a test are small enough to be read whole
            statement.execute("set enable_seqscan = off");
            statement.execute("set enable_bitmapscan = off");
            var plan = new StringBuilder();
            try (var lines = statement.executeQuery(explain)) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }

    /** All that the lists show of some organisations, counted one by one. */
    private final class Records {

        private final List<Map<String, Object>> members;
        private final List<Map<String, Object>> applications;
        private final List<Map<String, Object>> cards;
        private final List<Map<String, Object>> activities;
        private final List<Map<String, Object>> honours;
        private final List<Map<String, Object>> enrolments;
        private final List<Map<String, Object>> claims;
        private final Map<Object, Map<String, Object>> ofActivity = new HashMap<>();
        private long counted;

        Records(UUID plan, List<UUID> organizations) {
            members = listed("members?organizationId=", organizations);
            applications = listed("applications?organizationId=", organizations);
            cards = listed("cards?organizationId=", organizations);
            activities = listed("activities?organizerId=", organizations);
            honours = listed("honours?organizationId=", organizations);
            enrolments = listed("mutual-aid/enrolments?planId=", List.of(plan));
            claims = listed("mutual-aid/claims?planId=", List.of(plan));
            activities.forEach(activity -> ofActivity.put(
                    activity.get("id"),
                    admin.get("/v1/activities/" + activity.get("id") + "/figures")
                            .extract()
                            .jsonPath()
                            .getMap("")));
        }

        void compare(String where, UUID place, Stream<UUID> within, LocalDate from, LocalDate to) {
            var inside = within.map(UUID::toString).collect(Collectors.toSet());
            Predicate<Map<String, Object>> here = row ->
                    inside.contains(Objects.toString(row.getOrDefault("organizerId", row.get("organizationId"))));
            Function<String, Predicate<Map<String, Object>>> during = field -> row -> {
                var day = day(row.get(field));
                return day != null && !day.isBefore(from) && !day.isAfter(to);
            };
            var joined = kept(members, here, during.apply("firstJoinedOn"));
            var newMembers = figures("new-members", place, from, to);
            same(where, joined.size(), newMembers, "newMembers");
            parts(where, joined, "employmentForm", newMembers, "byEmploymentForm", "newMembers");

            var asked = figures("applications", place, from, to);
            var submitted = kept(applications, here, during.apply("submittedOn"));
            same(where, submitted.size(), asked, "submitted");
            parts(where, submitted, "channel", asked, "byChannel", "submitted");
            for (var status : List.of("ACCEPTED", "REJECTED", "WITHDRAWN")) {
                var decided = kept(applications, here, during.apply("decidedOn"), is("status", status));
                same(where, decided.size(), asked, status.toLowerCase(java.util.Locale.ROOT));
                parts(where, decided, "channel", asked, "byChannel", status.toLowerCase(java.util.Locale.ROOT));
            }

            var made = figures("cards", place, from, to);
            var issued = kept(cards, here, during.apply("issuedOn"));
            same(where, issued.size(), made, "issued");
            same(where, kept(issued, row -> row.get("replacesId") != null).size(), made, "replacements");
            same(where, kept(cards, here, during.apply("lostOn")).size(), made, "lost");
            var live =
                    kept(cards, here, row -> !List.of("REPLACED", "CANCELLED").contains(row.get("status")));
            same(where, live.size(), made, "live");
            parts(where, live, "status", made, "byStatus", "cards");

            var held = figures("activities", place, from, to);
            var finished = kept(activities, here, during.apply("startsAt"), is("status", "FINISHED"));
            same(where, finished.size(), held, "activities");
            parts(where, finished, "type", held, "byType", "activities");
            for (var number :
                    List.of("registered", "participants", "finishers", "families", "completions", "entries")) {
                same(where, sum(finished, number), held, number);
            }

            var conferred = kept(honours, here, during.apply("conferredOn"), is("status", "CONFERRED"));
            var honoured = figures("honours", place, from, to);
            same(where, conferred.size(), honoured, "honours");
            same(where, conferred.size(), honoured, "byKind.honours.sum()");
            for (var level : List.of("DISTRICT", "MUNICIPAL")) {
                same(
                        where,
                        kept(conferred, is("level", level)).size(),
                        honoured,
                        "byKind.findAll { it.level == '" + level + "' }.honours.sum() ?: 0");
            }

            var aid = figures("mutual-aid", place, from, to);
            var enrolled = kept(enrolments, here, during.apply("enrolledOn"));
            same(where, enrolled.size(), aid, "enrolments");
            assertEquals("%d.00".formatted(60 * enrolled.size()), aid.getString("premiums.amount"), where);
            var befell = kept(claims, here, during.apply("eventOn"));
            same(where, befell.size(), aid, "claims");
            parts(where, befell, "status", aid, "byStatus", "claims");
            var paid = kept(claims, here, during.apply("paidAt"));
            same(where, paid.size(), aid, "payments");
            // 80 % of 123.45
            assertEquals(
                    java.math.BigDecimal.valueOf(9876L * paid.size(), 2).toPlainString(),
                    aid.getString("paid.amount"),
                    where);
        }

        private void parts(
                String where,
                List<Map<String, Object>> rows,
                String field,
                JsonPath figures,
                String list,
                String number) {
            var naive = rows.stream().collect(Collectors.groupingBy(row -> row.get(field), Collectors.counting()));
            for (var part : figures.<Map<String, Object>>getList(list)) {
                assertEquals(
                        naive.getOrDefault(part.get(field), 0L),
                        ((Number) part.get(number)).longValue(),
                        () -> where + " " + list + " " + part);
            }
        }

        private void same(String where, long naive, JsonPath figures, String path) {
            Number figure = figures.get(path);
            assertEquals(naive, figure == null ? 0 : figure.longValue(), () -> where + " " + path);
            counted += naive;
        }

        private long sum(List<Map<String, Object>> rows, String number) {
            return rows.stream()
                    .mapToLong(row -> ((Number) ofActivity.get(row.get("id")).get(number)).longValue())
                    .sum();
        }
    }

    private JsonPath figures(String figure, UUID place, LocalDate from, LocalDate to) {
        return admin.get("/v1/statistics/" + figure + "?organizationId=" + place + "&from=" + from + "&to=" + to)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<Map<String, Object>> listed(String address, List<UUID> ids) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var id : ids) {
            String cursor = null;
            do {
                var page = admin.get("/v1/" + address + id + "&limit=200" + (cursor == null ? "" : "&cursor=" + cursor))
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                rows.addAll(page.getList("items"));
                cursor = page.getString("nextCursor");
            } while (cursor != null);
        }
        return rows;
    }

    @SafeVarargs
    private static List<Map<String, Object>> kept(
            List<Map<String, Object>> rows, Predicate<Map<String, Object>>... conditions) {
        Predicate<Map<String, Object>> all = row -> true;
        for (var condition : conditions) {
            all = all.and(condition);
        }
        return rows.stream().filter(all).toList();
    }

    private static Predicate<Map<String, Object>> is(String field, String value) {
        return row -> value.equals(row.get(field));
    }

    /** Null for null; a moment is on its Beijing day. */
    private static LocalDate day(Object value) {
        if (value == null) {
            return null;
        }
        var text = value.toString();
        return text.length() == 10
                ? LocalDate.parse(text)
                : OffsetDateTime.parse(text).atZoneSameInstant(BusinessDay.ZONE).toLocalDate();
    }
}
