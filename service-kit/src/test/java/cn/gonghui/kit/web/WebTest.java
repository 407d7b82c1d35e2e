package cn.gonghui.kit.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import cn.gonghui.kit.test.KitTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@KitTest
class WebTest {

    private static final String MADE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Test
    void a_request_id_is_taken_where_harmless_and_made_otherwise() {
        given().header("X-Request-Id", "order-17.a_B").get("/v1/about").then().header("X-Request-Id", "order-17.a_B");
        given().get("/v1/about").then().header("X-Request-Id", matchesPattern(MADE));
        for (String harmful : new String[] {"", "a b", "<script>", "x".repeat(65), "工会", "${jndi:ldap://x}"}) {
            Assertions.assertTrue(RequestIdFilter.of(harmful).matches(MADE), harmful);
        }
    }

    @Test
    void every_answer_is_guarded_by_headers_also_a_refusal() {
        for (String path : new String[] {"/v1/about", "/v1/me", "/v1/nowhere"}) {
            given().get(path)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("X-Frame-Options", "DENY")
                    .header("Referrer-Policy", "no-referrer")
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Cache-Control", containsString("private"))
                    .header("Vary", containsString("Accept-Language"))
                    .header("X-Request-Id", notNullValue());
        }
    }

    @Test
    void no_other_site_may_call_unless_it_is_configured() {
        given().header("Origin", "https://elsewhere.example.org")
                .get("/v1/about")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void about_tells_version_commit_and_build_time() {
        String builtAt = given().get("/v1/about")
                .then()
                .statusCode(200)
                .body("name", equalTo("probe-service"))
                .body("version", notNullValue())
                .body("commit", notNullValue())
                .extract()
                .path("builtAt");
        Assertions.assertTrue(Instant.parse(builtAt).isBefore(Instant.now()));
    }

    @Test
    void code_lists_carry_labels_in_both_languages() {
        given().get("/v1/code-lists")
                .then()
                .statusCode(200)
                .body("items.find { it.name == 'Weather' }.codes.code", equalTo(List.of("SUNNY", "RAINY")))
                .body("items.find { it.name == 'Weather' }.codes.zh", hasItem("晴"))
                .body("items.find { it.name == 'Weather' }.codes.en", hasItem("Rainy"));
    }

    @Test
    void health_is_up_and_liveness_looks_at_nothing_else() {
        given().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem(containsString("Database")));
        given().get("/q/health/live").then().statusCode(200).body("checks", empty());
        given().get("/q/metrics").then().statusCode(200);
    }

    @Test
    void answers_are_compressed_for_those_who_ask() {
        given().header("Accept-Encoding", "gzip")
                .get("/v1/code-lists")
                .then()
                .statusCode(200)
                .header("Content-Encoding", oneOf("gzip"));
    }
}
