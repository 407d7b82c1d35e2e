package cn.gonghui.membership.application;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.member.Persons;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Applications for tests, each of a new person. */
public final class Applications {

    private Applications() {}

    public static Map<String, Object> to(UUID organizationId) {
        var body = new HashMap<>(Persons.member(organizationId));
        body.put("cardWanted", true);
        return body;
    }

    public static Map<String, Object> at(UUID organizationId, UUID meetingId) {
        var body = to(organizationId);
        body.put("meetingId", meetingId);
        return body;
    }

    /** Submits that many and answers their ids. */
    public static List<String> submit(Calls calls, UUID organizationId, int many) {
        var items =
                IntStream.range(0, many).mapToObj(number -> to(organizationId)).toList();
        return calls.post("/v1/applications/batch", Map.of("items", items))
                .statusCode(200)
                .extract()
                .path("items.value.id");
    }
}
