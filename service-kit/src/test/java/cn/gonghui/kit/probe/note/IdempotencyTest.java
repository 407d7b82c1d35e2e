package cn.gonghui.kit.probe.note;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.idempotency.AnswersAboutPersons;
import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.test.KitTest;
import cn.gonghui.kit.test.Rush;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@KitTest
class IdempotencyTest {

    @Inject
    AnswersAboutPersons answers;

    @Test
    void the_same_request_again_gets_the_first_answer_byte_for_byte() {
        var key = fresh();
        var title = fresh();
        var first = write(key, title, 1);
        var again = write(key, title, 1);
        assertEquals(201, first.statusCode());
        assertEquals(201, again.statusCode());
        assertArrayEquals(first.asByteArray(), again.asByteArray());
        assertEquals("true", again.header("Idempotency-Replayed"));
        for (var header : new String[] {"ETag", "Location", "Content-Type"}) {
            assertEquals(first.header(header), again.header(header), header);
        }
        assertEquals(1, notesOf(title));
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        var key = fresh();
        var title = fresh();
        write(key, title, 1);
        var other = write(key, title, 2);
        assertEquals(422, other.statusCode());
        assertEquals("idempotency-key-reused", other.path("code"));
    }

    @Test
    void a_refusal_is_an_answer_too() {
        var title = fresh();
        write(fresh(), title, 1);
        var key = fresh();
        var refused = write(key, title, 1);
        delete(title);
        var again = write(key, title, 1);
        assertEquals(409, refused.statusCode());
        assertArrayEquals(refused.asByteArray(), again.asByteArray());
        assertEquals(0, notesOf(title));
    }

    @Test
    void an_answer_that_mentions_an_erased_person_is_gone_and_the_request_meets_the_rules_again() {
        var key = fresh();
        var title = fresh();
        String id = write(key, title, 1).path("id");
        var other = fresh();
        var otherTitle = fresh();
        write(other, otherTitle, 1);
        QuarkusTransaction.requiringNew().run(() -> answers.forget(Person.of(UUID.fromString(id))));
        assertEquals(409, write(key, title, 1).statusCode());
        assertEquals("true", write(other, otherTitle, 1).header("Idempotency-Replayed"));
    }

    @Test
    void a_stored_answer_wins_over_if_match() {
        var location = write(fresh(), fresh(), 1).header("Location");
        var key = fresh();
        var first = close(location, key);
        var again = close(location, key);
        assertEquals(200, first.statusCode());
        assertArrayEquals(first.asByteArray(), again.asByteArray());
    }

    @Test
    void fifty_at_once_have_one_effect() {
        var key = fresh();
        var title = fresh();
        var answers = Rush.of(50, caller -> write(key, title, 1));
        assertEquals(1, notesOf(title));
        assertTrue(answers.stream()
                .allMatch(answer -> answer.statusCode() == 201
                        || answer.statusCode() == 409 && answer.path("code").equals("idempotency-key-in-use")));
        assertEquals(1, bodies(answers.stream()).distinct().count());
        assertEquals(
                bodies(Stream.of(write(key, title, 1))).toList(),
                bodies(answers.stream()).distinct().toList());
    }

    @Test
    void control_without_a_key_fifty_at_once_meet_the_rule_instead() {
        var title = fresh();
        var answers = Rush.of(50, caller -> write(null, title, 1));
        assertEquals(
                49,
                answers.stream().filter(answer -> answer.statusCode() == 409).count());
        assertTrue(answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .allMatch(answer -> answer.path("code").equals("note-title-taken")));
    }

    @Test
    void a_key_is_bound_to_its_caller() {
        var key = fresh();
        var title = fresh();
        write(key, title, 1);
        var token = cn.gonghui.kit.test.TestIssuer.token().role("officer").build();
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body(title, 1))
                .post("/v1/notes")
                .then()
                .statusCode(409);
    }

    @Test
    void a_key_of_more_than_255_characters_is_refused() {
        assertEquals(400, write("k".repeat(256), fresh(), 1).statusCode());
    }

    private static Stream<String> bodies(Stream<Response> answers) {
        return answers.filter(answer -> answer.statusCode() == 201).map(Response::asString);
    }

    private static Response write(String key, String title, int rank) {
        var request = given().contentType(ContentType.JSON).body(body(title, rank));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post("/v1/notes");
    }

    private static Response close(String location, String key) {
        return given().header("If-Match", "\"0\"")
                .header("Idempotency-Key", key)
                .post(location + "/close");
    }

    private static String body(String title, int rank) {
        return "{\"title\":\"%s\",\"rank\":%d}".formatted(title, rank);
    }

    private static int notesOf(String title) {
        return given().queryParam("titlePrefix", title)
                .get("/v1/notes")
                .<java.util.List<?>>path("items")
                .size();
    }

    private static void delete(String title) {
        String id = given().queryParam("titlePrefix", title).get("/v1/notes").path("items[0].id");
        given().delete("/v1/notes/" + id).then().statusCode(204);
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
