package cn.gonghui.membership.meeting;

import cn.gonghui.membership.Calls;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Meetings for tests, each a new one with a main venue and a sub-venue. */
public final class Meetings {

    private Meetings() {}

    public static Map<String, Object> of(UUID host, String kind) {
        var body = new HashMap<String, Object>();
        body.put("hostId", host);
        body.put("kind", kind);
        body.put("title", "昌平区职工沟通会");
        body.put("startsAt", "2024-05-24T01:00:00Z");
        body.put("endsAt", "2024-05-24T04:00:00Z");
        body.put("mode", "HYBRID");
        body.put("streamAddress", "https://live.example.cn/cp0524");
        body.put(
                "venues",
                List.of(
                        Map.of("name", "主会场", "main", true, "capacity", 300, "booths", List.of("CARD_DESK")),
                        Map.of("name", "分会场")));
        return body;
    }

    public static String plan(Calls calls, UUID host, String kind) {
        return calls.post("/v1/meetings", of(host, kind))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String open(Calls calls, UUID host, String kind) {
        var id = plan(calls, host, kind);
        calls.transition("/v1/meetings/" + id + "/open", 0, Map.of()).statusCode(200);
        return id;
    }
}
