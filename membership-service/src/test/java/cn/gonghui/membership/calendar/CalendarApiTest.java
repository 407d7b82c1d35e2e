package cn.gonghui.membership.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.meeting.Meetings;
import cn.gonghui.membership.organization.Tree;
import io.restassured.RestAssured;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class CalendarApiTest {

    private UUID district;
    private Calls officer;

    @BeforeEach
    void enter_a_district() {
        district = Tree.district(Tree.municipal());
        officer = new Calls(
                TestIssuer.token().role("officer").organization(district).build());
    }

    @Test
    void a_meeting_keeps_its_uid_counts_its_changes_and_is_struck_out_when_cancelled() throws Exception {
        var id = Meetings.plan(officer, district, "WORKER");
        var planned = event(officer.get("/v1/meetings/" + id + "/calendar")
                .statusCode(200)
                .contentType(containsString("text/calendar"))
                .extract()
                .asString());
        assertEquals("20240524T010000Z", value(planned, "DTSTART"));
        assertEquals("20240524T040000Z", value(planned, "DTEND"));
        assertEquals("昌平区职工沟通会", value(planned, "SUMMARY"));
        assertEquals("主会场", value(planned, "LOCATION"));
        assertEquals("0", value(planned, "SEQUENCE"));
        officer.patch("/v1/meetings/" + id, 0, Map.of("title", "昌平区, 改期; 沟通会", "startsAt", "2024-05-24T02:00:00Z"))
                .statusCode(200);
        officer.transition("/v1/meetings/" + id + "/cancel", 1, Map.of("reason", "暴雨红色预警"))
                .statusCode(200);
        var cancelled =
                event(officer.get("/v1/meetings/" + id + "/calendar").extract().asString());
        assertEquals(value(planned, "UID"), value(cancelled, "UID"));
        assertEquals("2", value(cancelled, "SEQUENCE"));
        assertEquals("CANCELLED", value(cancelled, "STATUS"));
        assertEquals("昌平区, 改期; 沟通会", value(cancelled, "SUMMARY"));
        assertEquals("20240524T020000Z", value(cancelled, "DTSTART"));
    }

    @Test
    void a_subscription_shows_the_meetings_of_its_organisation_until_it_is_ended() {
        var own = soon(Tree.street(district));
        var foreign = soon(Tree.district(Tree.municipal()));
        var made = officer.post("/v1/calendar-subscriptions", Map.of())
                .statusCode(201)
                .extract();
        var path = URI.create(made.path("address")).getPath();
        var feed = RestAssured.get(path).then().statusCode(200).extract().asString();
        assertTrue(feed.contains(own), feed);
        assertFalse(feed.contains(foreign), feed);
        var bearer =
                officer.get("/v1/meetings/calendar").statusCode(200).extract().asString();
        assertTrue(bearer.contains(own) && !bearer.contains(foreign), bearer);
        var id = made.<String>path("id");
        officer.get("/v1/calendar-subscriptions").body("items.id", contains(id));
        delete(Calls.officerOf(district), id, 404);
        delete(officer, id, 204);
        RestAssured.get(path).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void a_calendar_that_is_full_holds_what_is_to_come_before_what_is_past() throws Exception {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var oldest = now.minus(80, ChronoUnit.DAYS);
        var latest = now.plus(300, ChronoUnit.DAYS);
        var starts = Stream.of(
                        Stream.of(now.plus(1, ChronoUnit.DAYS), latest, oldest, oldest.plusSeconds(1)),
                        IntStream.range(0, 998)
                                .mapToObj(
                                        number -> now.minus(9, ChronoUnit.DAYS).plusSeconds(number)))
                .flatMap(Function.identity())
                .toList();
        plan(starts.subList(0, 900));
        plan(starts.subList(900, starts.size()));
        var feed = new CalendarBuilder()
                .build(new StringReader(officer.get("/v1/meetings/calendar")
                        .statusCode(200)
                        .extract()
                        .asString()));
        List<String> shown = feed.getComponents(Component.VEVENT).stream()
                .map(event -> value((VEvent) event, "DTSTART"))
                .toList();
        assertEquals(
                starts.stream()
                        .filter(start -> start.isAfter(oldest.plusSeconds(1)))
                        .sorted()
                        .map(CalendarApiTest::compact)
                        .toList(),
                shown);
    }

    private void plan(List<Instant> starts) {
        var meetings = starts.stream()
                .map(start -> {
                    var body = Meetings.of(district, "WORKER");
                    body.put("startsAt", start.toString());
                    body.put("endsAt", start.plus(2, ChronoUnit.HOURS).toString());
                    return body;
                })
                .toList();
        officer.post("/v1/meetings/batch", Map.of("items", meetings))
                .statusCode(200)
                .body("items.status", everyItem(equalTo(201)));
    }

    private static String compact(Instant moment) {
        return moment.toString().replaceAll("[-:]", "");
    }

    private static void delete(Calls calls, String id, int status) {
        RestAssured.given()
                .header("Authorization", "Bearer " + calls.token())
                .delete("/v1/calendar-subscriptions/" + id)
                .then()
                .statusCode(status);
    }

    /** A meeting in a week. */
    private static String soon(UUID host) {
        var body = Meetings.of(host, "WORKER");
        var start = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(7, ChronoUnit.DAYS);
        body.put("startsAt", start.toString());
        body.put("endsAt", start.plus(2, ChronoUnit.HOURS).toString());
        return Calls.admin()
                .post("/v1/meetings", body)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static VEvent event(String text) throws Exception {
        return (VEvent) new CalendarBuilder()
                .build(new StringReader(text))
                .getComponent(Component.VEVENT)
                .orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
