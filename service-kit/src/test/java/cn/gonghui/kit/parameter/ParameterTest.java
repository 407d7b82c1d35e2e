package cn.gonghui.kit.parameter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import cn.gonghui.kit.test.KitTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@KitTest
class ParameterTest {

    private static final String ID = "01900000-0000-7000-8000-000000000201";

    @Test
    void what_can_be_read_is_taken() {
        get("/v1/searches?owner=" + ID + "&status=OPEN&from=2024-05-01T00:00:00Z&at=2024-05-01T08:00:00%2B08:00"
                        + "&year=2024&day=2024-02-29&whole=true&any=OPEN&any=CLOSED&word=%E5%90%8D")
                .statusCode(200)
                .body("filter.owner", equalTo(ID))
                .body("any", contains("OPEN", "CLOSED"))
                .body("whole", equalTo(true))
                .body("word", equalTo("名"));
    }

    @Test
    void every_parameter_that_cannot_be_read_is_named_at_once() {
        get("/v1/searches?owner=abc&status=LOST&from=yesterday&at=2024-05-01&year=abc&day=2024-13-01&whole=maybe"
                        + "&any=OPEN&any=LOST")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-request"))
                .body("errors.in", everyItem(equalTo("query")))
                .body("errors", hasSize(8))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/owner", "/status", "/from", "/at", "/year", "/day", "/whole", "/any"))
                .body("errors.find { it.pointer == '/owner' }.code", equalTo("wrong-format"))
                .body("errors.find { it.pointer == '/year' }.detail", containsString("integer"))
                .body("errors.find { it.pointer == '/status' }.detail", containsString("OPEN, CLOSED"))
                .body("errors.find { it.pointer == '/whole' }.detail", containsString("true, false"));
    }

    @Test
    void a_date_beyond_the_calendar_is_none() {
        for (var query : new String[] {
            "day=-4714-01-01",
            "day=%2B10000-01-01",
            "day=1799-12-31",
            "from=-4800-01-01T00:00:00Z",
            "from=%2B300000-01-01T00:00:00Z",
            "at=3000-01-01T08:00:00%2B08:00"
        }) {
            get("/v1/searches?" + query).statusCode(400).body("errors.code", contains("wrong-format"));
        }
        get("/v1/notes?updatedSince=-4800-01-01T00:00:00Z")
                .statusCode(400)
                .body("errors.pointer", contains("/updatedSince"));
    }

    @Test
    void parameters_of_a_page_are_told_with_those_of_the_list() {
        get("/v1/notes?limit=0&count=maybe&sort=title&colour=red")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/limit", "/count", "/sort", "/colour"))
                .body("errors.find { it.pointer == '/sort' }.detail", containsString("createdAt, rank"));
        get("/v1/notes?sort=-rank&limit=1").statusCode(200);
    }

    @Test
    void parameters_that_nobody_knows_are_named() {
        get("/v1/searches?foo=1&statuss=OPEN&word=a")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/foo", "/statuss"))
                .body("errors.code", everyItem(equalTo("unknown-parameter")))
                .body("errors[0].detail", equalTo("Unknown parameter."));
        get("/v1/about?foo=1").statusCode(400);
    }

    @Test
    void technical_addresses_take_what_they_like() {
        for (var path : new String[] {"/q/health", "/q/metrics", "/q/openapi", "/q/swagger-ui/"}) {
            get(path + "?foo=1").statusCode(200);
        }
    }

    @Test
    void text_that_no_database_takes_is_refused_wherever_it_stands() {
        get("/v1/searches?word=a%00b&owner=%00")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/word", "/owner"))
                .body("errors.code", everyItem(equalTo("bad-text")));
        get("/v1/notes?titlePrefix=%00&cursor=%00&sort=%00").statusCode(400).body("errors", hasSize(3));
        get("/v1/searches/named/a%00b")
                .statusCode(400)
                .body("errors.in", contains("path"))
                .body("errors.pointer", contains("/name"))
                .body("errors.code", contains("bad-text"));
    }

    @Test
    void an_id_in_the_path_that_is_none_is_found_nowhere() {
        get("/v1/searches/abc").statusCode(404).body("code", equalTo("not-found"));
    }

    private static ValidatableResponse get(String address) {
        return given().urlEncodingEnabled(false)
                .header("Accept-Language", "en")
                .get(address)
                .then();
    }
}
