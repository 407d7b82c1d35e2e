package cn.gonghui.membership.meeting;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.organization.Tree;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@MembershipTest
class MeetingFiguresStreamTest {

    @Test
    void figures_come_at_once_and_after_each_change_and_nothing_comes_twice() throws Exception {
        var district = Tree.district(Tree.municipal());
        var officer = Calls.officerOf(district);
        var meeting = Meetings.open(officer, district, "WORKER");
        var told = new CopyOnWriteArrayList<String>();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.sendAsync(request(officer, meeting, 5), HttpResponse.BodyHandlers.ofLines())
                    .thenAccept(response -> {
                        assertEquals(200, response.statusCode());
                        response.body().filter(line -> line.startsWith("data:")).forEach(told::add);
                    });
            await().until(() -> told.size() == 1);
            assertTrue(told.getFirst().contains("\"streamViews\":0"), told.getFirst());
            officer.post("/v1/meetings/" + meeting + "/stream-views", Map.of("views", 1280))
                    .statusCode(200);
            await().atMost(Duration.ofSeconds(3)).until(() -> told.size() == 2);
            assertTrue(told.get(1).contains("\"streamViews\":1280"), told.get(1));
            answer.get();
            assertEquals(2, told.size());
        }
    }

    @Test
    void two_hundred_watchers_keep_no_thread_and_no_connection() throws Exception {
        var district = Tree.district(Tree.municipal());
        var officer = Calls.officerOf(district);
        var meeting = Meetings.open(officer, district, "WORKER");
        var told = new CopyOnWriteArrayList<String>();
        try (var client = HttpClient.newHttpClient()) {
            var answers = IntStream.range(0, 200)
                    .mapToObj(_ -> client.sendAsync(request(officer, meeting, 20), HttpResponse.BodyHandlers.ofLines())
                            .thenAccept(response -> response.body()
                                    .filter(line -> line.startsWith("data:"))
                                    .forEach(told::add)))
                    .toList();
            await().atMost(Duration.ofSeconds(15)).until(() -> told.size() == 200);
            for (int call = 0; call < 50; call++) {
                officer.get("/v1/meetings/" + meeting).statusCode(200);
            }
            officer.post("/v1/meetings/" + meeting + "/stream-views", Map.of("views", 7))
                    .statusCode(200);
            await().atMost(Duration.ofSeconds(5)).until(() -> told.size() == 400);
            answers.forEach(answer -> answer.cancel(true));
        }
    }

    private static HttpRequest request(Calls calls, String meeting, int seconds) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/meetings/" + meeting
                        + "/figures/stream?seconds=" + seconds))
                .header("Authorization", "Bearer " + calls.token())
                .header("Accept", "text/event-stream")
                .build();
    }
}
