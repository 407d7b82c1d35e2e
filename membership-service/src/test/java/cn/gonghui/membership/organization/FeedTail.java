package cn.gonghui.membership.organization;

import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.OwnerConnection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the feed as another service does. */
public final class FeedTail {

    private FeedTail() {}

    /** The types of all events of this subject that have a place in the feed, in order; the feed of all tests is long. */
    public static List<String> typesOf(UUID subject) {
        try (var connection = OwnerConnection.open();
                var query = connection.prepareStatement(
                        "select type from event where subject = ? and position is not null order by position")) {
            query.setObject(1, subject);
            var types = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    types.add(rows.getString(1));
                }
            }
            return types;
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** All events of this subject, in order. */
    public static List<Map<String, Object>> of(UUID subject) {
        var calls = new Calls(TestIssuer.token().role("service").build());
        var found = new ArrayList<Map<String, Object>>();
        var last = "";
        while (true) {
            List<Map<String, Object>> events = calls.get("/v1/events?limit=1000" + last)
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getList("$");
            if (events.isEmpty()) {
                return found;
            }
            events.stream()
                    .filter(event -> subject.toString().equals(event.get("subject")))
                    .forEach(found::add);
            last = "&lastEventId=" + events.getLast().get("id");
        }
    }
}
