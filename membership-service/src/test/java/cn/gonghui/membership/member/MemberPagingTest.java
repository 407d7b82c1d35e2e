package cn.gonghui.membership.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.organization.Tree;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who stays is met exactly once, in order, while others join and leave between the pages. */
@MembershipTest
class MemberPagingTest {

    private static final int EACH = 12;
    private static final Random RANDOM = new Random(25);

    private UUID district;
    private List<UUID> unions;
    private Calls officer;

    /** As a page shows them. */
    private record Row(String id, String organization, String joined) {}

    @BeforeEach
    void enter_members_of_three_unions() {
        district = Tree.district(Tree.municipal());
        officer = Calls.officerOf(district);
        unions = List.of(Tree.union(district), Tree.union(Tree.street(district)), Tree.jointUnion(district));
        unions.forEach(union -> join(union, EACH));
    }

    @Test
    void members_of_a_district_come_by_organisation_and_id() {
        var met = pages("/v1/members?limit=5&status=ACTIVE&subtree=true&organizationId=" + district);
        assertOrdered(met, Comparator.comparing(Row::id));
        var organizations = met.stream().map(Row::organization).distinct().toList();
        assertEquals(
                organizations,
                met.stream()
                        .map(Row::organization)
                        .reduce(new ArrayList<String>(), MemberPagingTest::follow, (one, other) -> one),
                "an organisation was left and come back to");
    }

    @Test
    void members_found_by_name_are_each_met_once() {
        pages("/v1/members?limit=5&status=ACTIVE&name=欧阳&subtree=true&organizationId=" + district);
    }

    @Test
    void members_of_one_organisation_come_by_the_day_they_joined() {
        unions = unions.subList(0, 1);
        join(unions.getFirst(), 2 * EACH);
        var met = pages("/v1/members?limit=5&status=ACTIVE&sort=joinedOn&organizationId=" + unions.getFirst());
        assertOrdered(met, Comparator.comparing(Row::joined).thenComparing(Row::id));
    }

    /** Reads to the end; between two pages one joins and one leaves in each union. */
    private List<Row> pages(String list) {
        var leaving = new ArrayList<>(
                unions.stream().flatMap(union -> join(union, 3).stream()).toList());
        var staying =
                new HashSet<>(read(list.replaceFirst("limit=5", "limit=200")).<List<String>>path("items.id"));
        staying.removeAll(leaving);
        assertTrue(staying.size() >= EACH * unions.size(), "the list has not all");
        var met = new ArrayList<Row>();
        for (String place = ""; place != null; ) {
            var page = read(list + place);
            page.<List<Map<String, Object>>>path("items").forEach(item -> met.add(row(item)));
            String cursor = page.path("nextCursor");
            place = cursor == null ? null : "&cursor=" + cursor;
            unions.forEach(union -> join(union, 1));
            if (!leaving.isEmpty()) {
                exit(leaving.remove(leaving.size() / 2));
            }
            assertTrue(met.size() < 10 * EACH * unions.size(), "the list does not end");
        }
        var ids = met.stream().map(Row::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), "somebody was met twice");
        assertTrue(ids.containsAll(staying), "somebody who stayed was missed");
        return met;
    }

    private static void assertOrdered(List<Row> met, Comparator<Row> order) {
        var byOrganization = met.stream().collect(Collectors.groupingBy(Row::organization));
        byOrganization
                .values()
                .forEach(rows -> assertEquals(rows.stream().sorted(order).toList(), rows));
    }

    private static ArrayList<String> follow(ArrayList<String> runs, String next) {
        if (runs.isEmpty() || !runs.getLast().equals(next)) {
            runs.add(next);
        }
        return runs;
    }

    private static Row row(Map<String, Object> item) {
        return new Row(
                String.valueOf(item.get("id")),
                String.valueOf(item.get("organizationId")),
                String.valueOf(item.get("joinedOn")));
    }

    private ExtractableResponse<Response> read(String list) {
        return officer.get(list).statusCode(200).extract();
    }

    private List<String> join(UUID union, int many) {
        var items = Stream.generate(() -> joining(union)).limit(many).toList();
        return officer.post("/v1/members/batch", Map.of("items", items))
                .statusCode(200)
                .extract()
                .path("items.value.id");
    }

    private static Map<String, Object> joining(UUID union) {
        var member = Persons.member(union);
        member.put(
                "joinedOn",
                LocalDate.of(2024, 1, 1).plusDays(RANDOM.nextInt(10)).toString());
        return member;
    }

    private void exit(String member) {
        officer.transition("/v1/members/" + member + "/exit", 0, Map.of("reason", "WITHDRAWN"))
                .statusCode(200);
    }
}
