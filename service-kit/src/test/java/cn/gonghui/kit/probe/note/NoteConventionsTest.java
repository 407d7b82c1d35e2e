package cn.gonghui.kit.probe.note;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.gonghui.kit.test.KitTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The conventions of every service, tried on notes. */
@KitTest
class NoteConventionsTest {

    @Test
    void every_violation_of_a_body_is_told_at_once() {
        given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body("""
                        {"title":"  ","rank":"seven","colour":"red","wanted":"LOST",
                         "lines":[{"text":"a","day":"2024-02-30"},{"text":"","size":3}]}""")
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-request"))
                .body("instance", equalTo("/v1/notes"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/title",
                                "/rank",
                                "/colour",
                                "/wanted",
                                "/lines/0/day",
                                "/lines/1/text",
                                "/lines/1/size"))
                .body("errors", hasSize(7))
                .body("errors.find { it.pointer == '/colour' }.code", equalTo("unknown-field"))
                .body("errors.find { it.pointer == '/wanted' }.detail", containsString("OPEN, CLOSED"))
                .body("errors.find { it.pointer == '/rank' }.code", equalTo("wrong-type"));
    }

    @Test
    void text_that_no_database_takes_is_refused() {
        for (var title : new String[] {"a\\u0000b", "\\ud800", "\\udc00x"}) {
            given().contentType(ContentType.JSON)
                    .body("{\"title\":\"" + title + "\",\"rank\":1}")
                    .post("/v1/notes")
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("bad-text"));
        }
    }

    @Test
    void what_is_not_json_is_refused_in_the_language_asked_for() {
        for (var body : new String[] {"{", "", "null", "{\"title\":1,\"title\":2}", "[".repeat(200)}) {
            given().contentType(ContentType.JSON)
                    .body(body)
                    .post("/v1/notes")
                    .then()
                    .statusCode(400);
        }
        given().contentType(ContentType.JSON)
                .body("{")
                .post("/v1/notes")
                .then()
                .body("code", equalTo("malformed-json"))
                .body("title", equalTo("不是有效的 JSON"));
    }

    @Test
    void unknown_notes_paths_and_methods_are_problems() {
        given().get("/v1/notes/" + UUID.randomUUID()).then().statusCode(404).body("code", equalTo("not-found"));
        given().get("/v1/notes/not-a-uuid").then().statusCode(404).body("code", equalTo("not-found"));
        given().get("/v1/nothing").then().statusCode(404).body("code", equalTo("not-found"));
        given().put("/v1/notes").then().statusCode(405).body("code", equalTo("method-not-allowed"));
        given().contentType("text/plain").body("x").post("/v1/notes").then().statusCode(415);
    }

    @Test
    void a_broken_constraint_of_the_database_is_a_named_refusal() {
        var title = fresh();
        write(title).statusCode(201);
        write(title).statusCode(409).body("code", equalTo("note-title-taken"));
    }

    @Test
    void a_view_has_a_tag_and_is_not_sent_twice() {
        var location =
                write(fresh()).statusCode(201).header("ETag", "\"0\"").extract().header("Location");
        given().header("If-None-Match", "\"0\"").get(location).then().statusCode(304);
        given().header("If-None-Match", "\"9\", W/\"0\"").get(location).then().statusCode(304);
        given().header("If-None-Match", "\"1\"")
                .get(location)
                .then()
                .statusCode(200)
                .body("rank", equalTo(1));
    }

    @Test
    void a_transition_wants_the_version_that_was_seen() {
        var location = write(fresh()).extract().header("Location");
        given().post(location + "/close").then().statusCode(428);
        given().header("If-Match", "\"7\"").post(location + "/close").then().statusCode(412);
        given().header("If-Match", "\"0\"")
                .post(location + "/close")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("CLOSED"));
        given().header("If-Match", "*").post(location + "/close").then().statusCode(409);
    }

    @Test
    void a_merge_patch_changes_what_it_names_and_is_validated_as_a_whole() {
        var title = fresh();
        var location = write(title).extract().header("Location");
        given().contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"rank\":5}")
                .patch(location)
                .then()
                .statusCode(200)
                .body("title", equalTo(title))
                .body("rank", equalTo(5));
        given().contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"rank\":null,\"colour\":1}")
                .patch(location)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/rank", "/colour"));
    }

    @Test
    void one_refused_item_does_not_touch_the_others_of_a_batch() {
        var taken = fresh();
        given().contentType(ContentType.JSON)
                .body(
                        "{\"items\":[{\"title\":\"%1$s\",\"rank\":1},{\"title\":\"%1$s\",\"rank\":2},{\"title\":\"%2$s\",\"rank\":3}]}"
                                .formatted(taken, fresh()))
                .post("/v1/notes/batch")
                .then()
                .statusCode(200)
                .body("items.status", equalTo(java.util.List.of(201, 409, 201)))
                .body("items[1].problem.code", equalTo("note-title-taken"))
                .body("items[1].value", nullValue());
    }

    @Test
    void parameters_of_a_list_are_checked() {
        given().queryParam("limit", "0").get("/v1/notes").then().statusCode(400);
        given().queryParam("limit", "many")
                .get("/v1/notes")
                .then()
                .statusCode(400)
                .body("errors[0].in", equalTo("query"));
        given().queryParam("sort", "title").get("/v1/notes").then().statusCode(400);
        given().queryParam("fields", "id,secret").get("/v1/notes").then().statusCode(400);
        given().queryParam("fields", ",").get("/v1/notes").then().statusCode(400);
        given().queryParam("fields", "")
                .get("/v1/notes")
                .then()
                .statusCode(200)
                .body("items.findAll { !it.containsKey('id') }.size()", equalTo(0));
        given().queryParam("cursor", "abc.def")
                .get("/v1/notes")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
        given().queryParam("updatedSince", "yesterday").get("/v1/notes").then().statusCode(400);
    }

    private static io.restassured.response.ValidatableResponse write(String title) {
        return given().contentType(ContentType.JSON)
                .body("{\"title\":\"" + title + "\",\"rank\":1}")
                .post("/v1/notes")
                .then();
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
