package cn.gonghui.kit.test;

import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;

/** Reads the service's feed from its start to its end, as a reader does. */
public final class FeedTail {

    private static final int PAGE = 1_000;

    private FeedTail() {}

    /** The subjects of all events that the token lets one read, in order. */
    public static List<String> subjects(TestToken reader) {
        var token = reader.build();
        var subjects = new ArrayList<String>();
        var last = "";
        List<String> ids;
        do {
            var page = RestAssured.given()
                    .auth()
                    .oauth2(token)
                    .get("/v1/events?limit=" + PAGE + last)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids = page.getList("id");
            subjects.addAll(page.getList("subject"));
            last = ids.isEmpty() ? last : "&lastEventId=" + ids.getLast();
        } while (ids.size() == PAGE);
        return subjects;
    }
}
