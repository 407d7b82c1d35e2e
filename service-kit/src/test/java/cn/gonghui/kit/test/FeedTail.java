package cn.gonghui.kit.test;

import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the service's feed from its start to its end, as a reader does. */
public final class FeedTail {

    private static final int PAGE = 1_000;

    private FeedTail() {}

    /** All events that the token lets one read, in order. */
    public static List<Map<String, Object>> events(TestToken reader) {
        var token = reader.build();
        var events = new ArrayList<Map<String, Object>>();
        var last = "";
        List<Map<String, Object>> page;
        do {
            page = RestAssured.given()
                    .auth()
                    .oauth2(token)
                    .get("/v1/events?limit=" + PAGE + last)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getList("");
            events.addAll(page);
            last = page.isEmpty() ? last : "&lastEventId=" + page.getLast().get("id");
        } while (page.size() == PAGE);
        return events;
    }

    /** Those about one subject. */
    public static List<Map<String, Object>> about(Object subject, TestToken reader) {
        return events(reader).stream()
                .filter(event -> subject.toString().equals(event.get("subject")))
                .toList();
    }

    /** The subjects of all of them. */
    public static List<Object> subjects(TestToken reader) {
        return events(reader).stream().map(event -> event.get("subject")).toList();
    }
}
