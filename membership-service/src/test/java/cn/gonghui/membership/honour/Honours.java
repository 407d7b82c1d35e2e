package cn.gonghui.membership.honour;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Honours and nominations for tests. */
public final class Honours {

    private Honours() {}

    public static Map<String, Object> nomination(UUID member, UUID union, UUID conferring) {
        var body = new HashMap<String, Object>();
        body.put("kind", "ADVANCED_INDIVIDUAL");
        body.put("level", "DISTRICT");
        body.put("year", 2024);
        body.put("subject", "PERSON");
        body.put("organizationId", union);
        body.put("memberId", member);
        body.put("conferringOrganizationId", conferring);
        body.put("grounds", "爱岗敬业");
        return body;
    }

    public static Map<String, Object> past(UUID member, UUID union) {
        var body = new HashMap<String, Object>();
        body.put("kind", "CAPITAL_LABOUR_MEDAL");
        body.put("level", "MUNICIPAL");
        body.put("year", 2019);
        body.put("subject", "PERSON");
        body.put("organizationId", union);
        body.put("memberId", member);
        body.put("conferredBy", "北京市总工会");
        body.put("evidence", "https://files.example.cn/2019-8.pdf");
        body.put("conferredOn", "2019-04-28");
        return body;
    }

    public static Map<String, Object> conferral() {
        return Map.of("conferredBy", "昌平区总工会", "documentNumber", "昌工发〔2024〕6号");
    }
}
