package cn.gonghui.membership.aidproject;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.organization.Tree;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class AidProjectApiTest {

    private UUID union;
    private Calls officer;
    private AidWorld aid;
    private String project;

    @BeforeEach
    void start_a_project() {
        union = Tree.union();
        officer = Calls.officerOf(union);
        aid = AidWorld.under(union);
        project = "/v1/aid-projects/" + aid.project();
    }

    @Test
    void hours_of_a_squad_are_the_sum_of_its_days_and_a_day_is_recorded_once() {
        var squad = "/v1/aid-squads/" + aid.squad();
        day(squad, 0, "2024-05-25", 96).statusCode(200).body("hours", equalTo(96.0f));
        day(squad, 1, "2024-05-26", 100).statusCode(200);
        day(squad, 2, "2024-05-25", 80.5).statusCode(200).body("hours", equalTo(180.5f));
        day(squad, 2, "2024-05-27", 8).statusCode(412);
        day(squad, 3, "2024-05-27", 24 * 24 + 1).statusCode(409).body("code", equalTo("too-many-hours"));
        day(squad, 3, "2099-05-27", 8).statusCode(409).body("code", equalTo("care-day-in-future"));
        officer.get(squad + "/days")
                .body("items.workedOn", contains("2024-05-25", "2024-05-26"))
                .body("items.hours.sum()", equalTo(180.5));
    }

    @Test
    void leader_is_a_member_whom_the_caller_may_know_of() {
        var own = member(union);
        var foreign = member(Tree.union());
        var squad = new HashMap<>(AidWorld.squad(union, "志愿服务队"));
        squad.put("leaderMemberId", foreign);
        var refused = officer.post(project + "/squads", squad)
                .statusCode(400)
                .extract()
                .<List<Object>>path("errors");
        squad.put("leaderMemberId", UUID.randomUUID());
        officer.post(project + "/squads", squad).statusCode(400).body("errors", equalTo(refused));
        squad.put("leaderMemberId", own);
        officer.post(project + "/squads", squad).statusCode(201).body("leaderMemberId", equalTo(own));
    }

    @Test
    void room_is_renovated_from_plan_to_acceptance() {
        var task = "/v1/renovation-tasks/" + aid.task();
        var accepted = Map.<String, Object>of("acceptedOn", "2024-05-29");
        officer.transition(task + "/accept", 0, accepted).statusCode(409).body("code", equalTo("illegal-transition"));
        officer.transition(task + "/start", 0, Map.of()).statusCode(200).body("allowedActions", contains("ACCEPT"));
        officer.transition(task + "/accept", 1, accepted)
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("acceptedOn", equalTo("2024-05-29"));
        officer.post(project + "/renovation-tasks", Map.of("room", "书画班", "work", "墙面翻新重装"))
                .statusCode(200)
                .header("Location", endsWith(task))
                .body("id", equalTo(aid.task().toString()));
        officer.post(project + "/renovation-tasks", Map.of("room", "书画班"))
                .statusCode(409)
                .body("code", equalTo("renovation-room-taken"));
    }

    @Test
    void goods_are_pledged_received_and_handed_over_and_never_more_than_in_stock() {
        var goods = "/v1/aid-goods/" + aid.goods() + "/movements";
        officer.post(goods, AidWorld.movement("PLEDGE", 120)).statusCode(200).body("stock", equalTo(0));
        officer.post(goods, AidWorld.movement("HAND_OVER", 1)).statusCode(409).body("code", equalTo("stock-too-small"));
        officer.post(goods, AidWorld.movement("RECEIPT", 100)).statusCode(200).body("stock", equalTo(100));
        officer.post(goods, AidWorld.movement("HAND_OVER", 86)).statusCode(200).body("stock", equalTo(14));
        officer.post(goods, AidWorld.movement("HAND_OVER", 15)).statusCode(409);
        officer.get(goods).body("items.quantity", contains(120, 100, 86));
    }

    @Test
    void the_same_line_again_answers_the_one_that_is_there() {
        var line = Map.of("item", "书包", "unit", "个");
        officer.post(project + "/goods", line)
                .statusCode(200)
                .header("Location", endsWith("/v1/aid-goods/" + aid.goods()))
                .body("id", equalTo(aid.goods().toString()));
        officer.post(
                        project + "/goods/batch",
                        AidWorld.many(List.of(Map.copyOf(line), Map.of("item", "篮球", "unit", "个"))))
                .body("items.status", contains(200, 201));
        officer.post(project + "/squads", AidWorld.squad(aid.volunteers(), "青年职工攻坚突击队"))
                .statusCode(200)
                .header("Location", endsWith("/v1/aid-squads/" + aid.squad()));
    }

    @Test
    void stock_is_never_negative_on_any_day() {
        move("RECEIPT", 100, "2023-06-20").statusCode(200);
        move("HAND_OVER", 1, "2023-06-01").statusCode(409).body("code", equalTo("stock-too-small"));
        move("RECEIPT", 10, "2023-06-01").statusCode(200);
        move("HAND_OVER", 100, "2023-07-01").statusCode(200);
        move("HAND_OVER", 11, "2023-06-20").statusCode(409);
        move("HAND_OVER", 10, "2023-06-01").statusCode(200).body("stock", equalTo(0));
    }

    @Test
    void nothing_is_dated_before_its_project_or_in_the_future() {
        var early = "before-aid-project";
        move("RECEIPT", 1, "1990-01-01").statusCode(409).body("code", equalTo(early));
        move("RECEIPT", 1, "2023-05-19").statusCode(409).body("code", equalTo(early));
        move("PLEDGE", 1, "1990-01-01").statusCode(409).body("code", equalTo(early));
        move("RECEIPT", 1, "2099-01-01").statusCode(409).body("code", equalTo("care-day-in-future"));
        move("RECEIPT", 1, "2023-05-20").statusCode(200);
        var task = "/v1/renovation-tasks/" + aid.task();
        officer.transition(task + "/start", 0, Map.of()).statusCode(200);
        officer.transition(task + "/accept", 1, Map.of("acceptedOn", "1990-01-01"))
                .statusCode(409)
                .body("code", equalTo(early));
        day("/v1/aid-squads/" + aid.squad(), 0, "1999-01-01", 8).statusCode(409).body("code", equalTo(early));
        officer.patch(project, 1, Map.of("startsOn", "2023-05-21"))
                .statusCode(409)
                .body("code", equalTo(early));
        officer.patch(project, 1, Map.of("startsOn", "2023-05-01")).statusCode(200);
    }

    @Test
    void no_more_come_than_the_squad_has() {
        officer.put("/v1/aid-squads/" + aid.squad() + "/days/2024-05-25", 0, Map.of("people", 25, "hours", 8))
                .statusCode(409)
                .body("code", equalTo("too-many-people"));
    }

    @Test
    void movement_is_taken_back_once_with_a_reason_and_counts_no_more() {
        move("RECEIPT", 100, "2024-05-20").statusCode(200);
        move("HAND_OVER", 86, "2024-05-29").statusCode(200);
        var movements = "/v1/aid-goods/" + aid.goods() + "/movements";
        var ids = officer.get(movements).extract().<List<String>>path("items.id");
        var receipt = movements + "/" + ids.get(0) + "/reverse";
        var handOver = movements + "/" + ids.get(1) + "/reverse";
        var reason = Map.of("reason", "数量录错");
        officer.post(receipt, reason).statusCode(409).body("code", equalTo("stock-too-small"));
        officer.post(handOver, Map.of("reason", " ")).statusCode(400);
        officer.post(handOver, reason)
                .statusCode(200)
                .body("handedOver", equalTo(0))
                .body("stock", equalTo(100));
        officer.post(handOver, reason).statusCode(409).body("code", equalTo("movement-already-reversed"));
        officer.get("/v1/care-stations/" + aid.station() + "/summaries/2024").body("goodsItems", equalTo(0));
        officer.post(receipt, reason).statusCode(200).body("received", equalTo(0));
        move("HAND_OVER", 1, "2024-05-29").statusCode(409);
        var reversal = officer.get(movements)
                .body("items.findAll { it.reversesId != null }.reason", contains("数量录错", "数量录错"))
                .extract()
                .<String>path("items.find { it.reversesId != null }.id");
        officer.post(movements + "/" + reversal + "/reverse", reason)
                .statusCode(409)
                .body("code", equalTo("movement-already-reversed"));
        officer.post(movements + "/" + UUID.randomUUID() + "/reverse", reason).statusCode(404);
    }

    @Test
    void movement_with_a_reference_happens_once() {
        var goods = "/v1/aid-goods/" + aid.goods() + "/movements";
        var receipt = new HashMap<>(AidWorld.movement("RECEIPT", 100));
        receipt.put("externalReference", "RK-001");
        officer.post(goods, receipt).statusCode(200);
        officer.post(goods, receipt).statusCode(200).body("received", equalTo(100));
        receipt.put("quantity", 99);
        officer.post(goods, receipt).statusCode(409).body("code", equalTo("movement-reference-taken"));
    }

    @Test
    void movements_of_a_batch_come_in_order_and_each_has_its_outcome() {
        var foreign = Map.<String, Object>of(
                "goodsId", AidWorld.under(union).goods(), "movement", AidWorld.movement("RECEIPT", 1));
        officer.post(
                        project + "/goods-movements/batch",
                        AidWorld.many(List.of(
                                aid.line("RECEIPT", 10),
                                aid.line("HAND_OVER", 8),
                                aid.line("HAND_OVER", 3),
                                foreign,
                                aid.line("HAND_OVER", 2))))
                .statusCode(200)
                .body("items.status", contains(200, 200, 409, 400, 200));
        officer.get("/v1/aid-goods/" + aid.goods()).body("stock", equalTo(0));
    }

    @Test
    void people_helped_are_counted_by_group_and_replaced_within_their_year() {
        count(1, "2023", Map.of("group", "CHILDREN", "people", 70)).statusCode(200);
        count(2, "2024", Map.of("group", "CHILDREN", "people", 80), Map.of("group", "OTHER", "people", 6))
                .statusCode(200);
        count(3, "2024", Map.of("group", "CHILDREN", "people", 86))
                .statusCode(200)
                .body("peopleHelped.year", contains(2023, 2024))
                .body("peopleHelped.people", contains(70, 86));
        count(4, "2024", Map.of("group", "CHILDREN", "people", 1), Map.of("group", "CHILDREN", "people", 2))
                .statusCode(400);
        count(4, "2024", Map.of("group", "CHILDREN", "people", 1, "names", "小明"))
                .statusCode(400)
                .body("errors.code", contains("unknown-field"));
        count(4, "1999").statusCode(400);
        count(4, "2022").statusCode(409).body("code", equalTo("before-aid-project"));
        count(4, "2090", Map.of("group", "CHILDREN", "people", 1))
                .statusCode(409)
                .body("code", equalTo("care-day-in-future"));
    }

    @Test
    void what_is_done_is_recorded_only_while_the_project_is_under_way() {
        officer.transition(project + "/complete", 1, Map.of()).statusCode(200);
        var refused = "aid-project-not-under-way";
        day("/v1/aid-squads/" + aid.squad(), 0, "2024-05-25", 8).statusCode(409).body("code", equalTo(refused));
        officer.transition("/v1/renovation-tasks/" + aid.task() + "/start", 0, Map.of())
                .statusCode(409)
                .body("code", equalTo(refused));
        officer.post("/v1/aid-goods/" + aid.goods() + "/movements", AidWorld.movement("RECEIPT", 1))
                .statusCode(409)
                .body("code", equalTo(refused));
        count(2, "2024").statusCode(409).body("code", equalTo(refused));
        officer.post(project + "/goods", Map.of("item", "篮球", "unit", "个"))
                .statusCode(409)
                .body("code", equalTo("aid-project-over"));
    }

    @Test
    void a_years_figures_are_those_of_the_records() {
        day("/v1/aid-squads/" + aid.squad(), 0, "2024-05-25", 96).statusCode(200);
        day("/v1/aid-squads/" + aid.squad(), 1, "2023-12-31", 50).statusCode(200);
        var task = "/v1/renovation-tasks/" + aid.task();
        officer.transition(task + "/start", 0, Map.of()).statusCode(200);
        officer.transition(task + "/accept", 1, Map.of("acceptedOn", "2024-05-29"))
                .statusCode(200);
        officer.post(
                        project + "/goods-movements/batch",
                        AidWorld.many(List.of(aid.line("RECEIPT", 100), aid.line("HAND_OVER", 86))))
                .statusCode(200);
        count(1, "2024", Map.of("group", "CHILDREN", "people", 86)).statusCode(200);
        officer.transition(project + "/cancel", 2, Map.of("reason", "提前结束")).statusCode(200);

        for (var path : List.of(
                "/v1/care-stations/" + aid.station() + "/summaries/2024",
                "/v1/statistics/care-stations?year=2024&organizationId=" + union)) {
            officer.get(path)
                    .statusCode(200)
                    .body("roomsRenovated", equalTo(1))
                    .body("volunteerHours", equalTo(96.0f))
                    .body("goodsHandedOver.item", contains("书包"))
                    .body("goodsHandedOver.quantity", contains(86))
                    .body("goodsItems", equalTo(1))
                    .body("peopleHelped", equalTo(86))
                    .body("peopleByGroup.group", contains("CHILDREN"));
        }
        officer.get("/v1/statistics/care-stations?year=2024&organizationId=" + union)
                .body("stations", equalTo(1));
        officer.get("/v1/statistics/care-stations?year=2023&divisionCode=110114001")
                .statusCode(200)
                .body("stations", equalTo(0))
                .body("volunteerHours", equalTo(50.0f))
                .body("goodsHandedOver", empty());
    }

    private ValidatableResponse move(String kind, int quantity, String day) {
        return officer.post(
                "/v1/aid-goods/" + aid.goods() + "/movements",
                Map.of("kind", kind, "quantity", quantity, "movedOn", day));
    }

    private ValidatableResponse day(String squad, long version, String day, Number hours) {
        return officer.put(squad + "/days/" + day, version, Map.of("people", 24, "hours", hours));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private final ValidatableResponse count(long version, String year, Map<String, Object>... groups) {
        return officer.put(project + "/people-helped/" + year, version, Map.of("groups", List.of(groups)));
    }

    private static String member(UUID organization) {
        return Calls.admin()
                .post("/v1/members", Persons.member(organization))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
