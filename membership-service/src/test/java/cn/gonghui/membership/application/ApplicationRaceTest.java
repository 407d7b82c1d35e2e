package cn.gonghui.membership.application;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.kit.test.Rush;
import cn.gonghui.kit.test.Unguarded;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.organization.FeedTail;
import cn.gonghui.membership.organization.Tree;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class ApplicationRaceTest {

    private static final int CALLERS = 20;

    private UUID union;
    private Calls officer;

    @BeforeEach
    void enter_a_union() {
        union = Tree.union();
        officer = Calls.officerOf(union);
    }

    @Test
    void application_accepted_twenty_times_at_once_makes_one_member_and_one_event() {
        var id = Applications.submit(officer, union, 1).getFirst();
        var statuses = Rush.of(
                CALLERS,
                number -> officer.post("/v1/applications/batch-accept", Map.of("items", List.of(Map.of("id", id))))
                        .extract()
                        .<Integer>path("items[0].status"));
        assertEquals(1, Collections.frequency(statuses, 200));
        assertEquals(CALLERS - 1, Collections.frequency(statuses, 409));
        officer.get("/v1/members?count=true").body("count", equalTo(1));
        officer.get("/v1/cards?count=true").body("count", equalTo(1));
        Awaitility.await()
                .untilAsserted(() -> assertEquals(
                        List.of(
                                "cn.gonghui.membership.application.submitted.v1",
                                "cn.gonghui.membership.application.accepted.v1"),
                        FeedTail.typesOf(UUID.fromString(id))));
    }

    @Test
    void application_accepted_with_one_version_twenty_times_is_stale_for_all_but_one() {
        var id = Applications.submit(officer, union, 1).getFirst();
        var statuses = Rush.of(
                CALLERS,
                number -> officer.transition("/v1/applications/" + id + "/accept", 0, Map.of())
                        .extract()
                        .statusCode());
        assertEquals(1, Collections.frequency(statuses, 200));
        assertEquals(CALLERS - 1, Collections.frequency(statuses, 412));
    }

    @Test
    void person_who_applies_twenty_times_at_once_has_one_application_open() {
        var body = Applications.to(union);
        var statuses = Rush.of(
                CALLERS,
                number -> officer.post("/v1/applications", body).extract().statusCode());
        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(CALLERS - 1, Collections.frequency(statuses, 409));
        officer.get("/v1/applications?count=true").body("count", equalTo(1));
    }

    @Test
    void control_without_the_index_the_same_person_has_two_applications_open() {
        OwnerConnection.execute("drop index application_one_open");
        try {
            var body = Applications.to(union);
            var statuses = Unguarded.rush(
                    2,
                    "insert into",
                    number -> officer.post("/v1/applications", body).extract().statusCode());
            assertEquals(List.of(201, 201), statuses);
        } finally {
            OwnerConnection.execute(
                    "delete from application where organization_id = '" + union + "'",
                    "create unique index application_one_open on application (organization_id, document_index) "
                            + "where status in ('SUBMITTED', 'RETURNED')");
        }
    }

    /** The service's own code, without the lock of the application's row and its version. */
    @Test
    void control_without_holding_the_row_it_is_accepted_and_rejected() {
        var path = "/v1/applications/" + Applications.submit(officer, union, 1).getFirst();
        var statuses = Unguarded.rush(
                2,
                "(insert into|update) ",
                number -> (number == 0
                                ? officer.transition(path + "/accept", 0, Map.of())
                                : officer.transition(path + "/reject", 0, Map.of("reason", "材料不符")))
                        .extract()
                        .statusCode());
        assertEquals(List.of(200, 200), statuses);
        officer.get("/v1/members?count=true").body("count", equalTo(1));
    }
}
