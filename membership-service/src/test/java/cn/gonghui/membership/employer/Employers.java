package cn.gonghui.membership.employer;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.organization.CreditCodes;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Employers for tests, each call a new one, registered over HTTP by an administrator. */
public final class Employers {

    private Employers() {}

    public static UUID register(int headcount, String divisionCode) {
        return UUID.fromString(Calls.admin()
                .post("/v1/employers", employer(headcount, divisionCode))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static Map<String, Object> employer(int headcount, String divisionCode) {
        var body = new HashMap<String, Object>();
        body.put("uscc", CreditCodes.next());
        body.put("name", "北京某某物流有限公司");
        body.put("headcount", headcount);
        body.put("sector", "NON_PUBLIC");
        body.put("divisionCode", divisionCode);
        body.put("effectiveOn", "2023-01-01");
        return body;
    }
}
