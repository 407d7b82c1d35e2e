package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.membership.Calls;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Mutual-aid plans for tests, each a new one. */
public final class Plans {

    private Plans() {}

    /** A year around today, without a waiting period. */
    public static Map<String, Object> of(UUID organizer) {
        var today = LocalDate.now(BusinessDay.ZONE);
        var body = new HashMap<String, Object>();
        body.put("organizationId", organizer);
        body.put("name", UUID.randomUUID().toString());
        body.put("terms", "住院医疗费用按比例给付。");
        body.put("startsOn", today.minusDays(30).toString());
        body.put("endsOn", today.plusDays(300).toString());
        body.put("waitingDays", 0);
        body.put("premium", money("60.00"));
        body.put("yearLimit", money("5000.00"));
        body.put("personLimit", money("6000.00"));
        body.put(
                "benefits",
                List.of(Map.of("eventKind", "HOSPITALIZATION", "rate", 80, "eventLimit", money("4000.00"))));
        return body;
    }

    public static UUID open(Calls officer, UUID organizer) {
        return open(officer, of(organizer));
    }

    public static UUID open(Calls officer, Map<String, Object> body) {
        var id = UUID.fromString(officer.post("/v1/mutual-aid/plans", body)
                .statusCode(201)
                .extract()
                .path("id"));
        officer.transition("/v1/mutual-aid/plans/" + id + "/open", 0, Map.of()).statusCode(200);
        return id;
    }

    public static UUID enrol(Calls officer, UUID plan, UUID member) {
        return UUID.fromString(officer.post("/v1/mutual-aid/enrolments", Map.of("planId", plan, "memberId", member))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static Map<String, Object> claim(UUID plan, UUID member, String expense) {
        var body = new HashMap<String, Object>();
        body.put("planId", plan);
        body.put("memberId", member);
        body.put("eventKind", "HOSPITALIZATION");
        body.put("eventOn", LocalDate.now(BusinessDay.ZONE).toString());
        body.put("eventReference", "ZY-" + UUID.randomUUID());
        body.put("expense", money(expense));
        body.put("statement", "阑尾炎手术");
        return body;
    }

    public static Map<String, Object> money(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }
}
