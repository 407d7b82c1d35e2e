package cn.gonghui.membership.member;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.kit.test.Rush;
import cn.gonghui.kit.test.Unguarded;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.organization.Tree;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class MemberRaceTest {

    private static final int CALLERS = 20;

    private UUID union;
    private Calls officer;

    @BeforeEach
    void enter_a_union() {
        union = Tree.union();
        officer = Calls.officerOf(union);
    }

    @Test
    void person_entered_twenty_times_at_once_is_one_member() {
        var statuses = rush(Persons.member(union));
        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(CALLERS - 1, Collections.frequency(statuses, 409));
        officer.get("/v1/members?count=true").body("count", equalTo(1));
    }

    @Test
    void control_without_the_index_the_same_person_is_many_members() {
        OwnerConnection.execute("drop index member_one_current_per_document");
        try {
            var body = Persons.member(union);
            var statuses = Unguarded.rush(
                    2,
                    "insert into",
                    number -> officer.post("/v1/members", body).extract().statusCode());
            assertEquals(List.of(201, 201), statuses);
        } finally {
            OwnerConnection.execute(
                    "delete from member_standing where organization_id = '" + union + "'",
                    "delete from member where organization_id = '" + union + "'",
                    "create unique index member_one_current_per_document on member (document_index) "
                            + "where status <> 'EXITED'");
        }
    }

    @Test
    void same_request_with_an_id_twenty_times_at_once_answers_the_one_member_to_all() {
        var body = Persons.member(union);
        body.put("id", UUID.randomUUID());
        var statuses = rush(body);
        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(CALLERS - 1, Collections.frequency(statuses, 200));
        officer.get("/v1/members?count=true").body("count", equalTo(1));
    }

    @Test
    void two_batches_with_the_same_persons_at_once_enter_each_once() {
        var items =
                IntStream.range(0, 50).mapToObj(number -> Persons.member(union)).toList();
        var outcomes = Rush.of(
                4,
                number -> officer.post("/v1/members/batch", Map.of("items", items))
                        .statusCode(200)
                        .extract()
                        .<List<Integer>>path("items.status"));
        assertEquals(
                50,
                outcomes.stream()
                        .mapToInt(statuses -> Collections.frequency(statuses, 201))
                        .sum());
        officer.get("/v1/members?count=true").body("count", equalTo(50));
    }

    private List<Integer> rush(Map<String, Object> body) {
        return Rush.of(
                CALLERS, number -> officer.post("/v1/members", body).extract().statusCode());
    }
}
