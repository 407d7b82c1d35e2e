package cn.gonghui.membership.contest;

import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.membership.Calls;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Contests for tests. */
public final class Contests {

    private Contests() {}

    public static Map<String, Object> rules() {
        return Map.of(
                "tieRule",
                "GREATEST_WEIGHT",
                "categories",
                List.of(Map.of("code", "CHOIR", "name", "合唱组")),
                "criteria",
                List.of(
                        Map.of("code", "VOCAL", "name", "演唱", "weight", 60, "lowest", 0, "highest", 100),
                        Map.of("code", "STAGE", "name", "台风", "weight", 40, "lowest", 0, "highest", 100)),
                "awards",
                List.of(
                        Map.of("name", "一等奖", "fromRank", 1, "toRank", 1),
                        Map.of("name", "二等奖", "fromRank", 2, "toRank", 3)));
    }

    public static Map<String, Object> entry(UUID organization) {
        return Map.of("kind", "ORGANIZATION", "category", "CHOIR", "title", "《歌唱祖国》", "organizationId", organization);
    }

    /** Of a member in his own name. */
    public static Map<String, Object> own(UUID organization, UUID member) {
        var body = new HashMap<>(entry(organization));
        body.put("kind", "INDIVIDUAL");
        body.put("memberId", member);
        return body;
    }

    public static Map<String, Object> scores(int vocal, int stage) {
        return Map.of(
                "scores",
                List.of(Map.of("criterion", "VOCAL", "value", vocal), Map.of("criterion", "STAGE", "value", stage)));
    }

    public static Calls judge(UUID member) {
        return new Calls(TestIssuer.token().role("judge").member(member).build());
    }
}
