package cn.gonghui.membership.organization;

import cn.gonghui.membership.Calls;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Organisations for tests, each call a new one, entered over HTTP by an administrator. */
public final class Tree {

    private Tree() {}

    public static UUID municipal() {
        return enter("市总工会", "MUNICIPAL_FEDERATION", null, "110000");
    }

    public static UUID district(UUID municipal) {
        return enter("昌平区总工会", "DISTRICT_FEDERATION", municipal, "110114");
    }

    public static UUID street(UUID district) {
        return enter("城北街道总工会", "STREET_FEDERATION", district, "110114001");
    }

    public static UUID union(UUID parent) {
        return enter("企业工会", "ENTERPRISE_UNION", parent, "110114001");
    }

    public static UUID jointUnion(UUID parent) {
        return enter("联合基层工会", "JOINT_UNION", parent, "110114001");
    }

    /** A union below a federation of its own, for tests that need no more than a place for members. */
    public static UUID union() {
        return union(district(municipal()));
    }

    public static UUID enter(String name, String kind, UUID parentId, String divisionCode) {
        return UUID.fromString(Calls.admin()
                .post("/v1/organizations", organization(name, kind, parentId, divisionCode))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static Map<String, Object> organization(String name, String kind, UUID parentId, String divisionCode) {
        var body = new HashMap<String, Object>();
        body.put("name", name);
        body.put("kind", kind);
        body.put("divisionCode", divisionCode);
        if (parentId != null) {
            body.put("parentId", parentId);
        }
        return body;
    }
}
