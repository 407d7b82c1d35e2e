package cn.gonghui.kit.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.gonghui.kit.test.KitTest;
import io.restassured.path.json.JsonPath;
import org.hamcrest.Matcher;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KitTest
class DocumentTest {

    private JsonPath document;

    @BeforeEach
    void read() {
        document = given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void the_document_is_openapi_3_1_and_has_a_page() {
        check("openapi", startsWith("3.1"));
        given().get("/q/swagger-ui/").then().statusCode(200);
    }

    @Test
    void an_operation_is_named_as_its_method_and_says_who_may_call_it() {
        check("paths.'/v1/doors/officers'.get.operationId", equalTo("openForOfficers"));
        check("paths.'/v1/doors/officers'.get.'x-roles'", contains("officer"));
        check("paths.'/v1/doors/officers'.get.security", contains(hasKey("oidc")));
        check("paths.'/v1/doors/signed-in'.get.'x-roles'", contains("signed-in"));
        check("paths.'/v1/doors/everybody'.get.'x-roles'", contains("anonymous"));
        check("paths.'/v1/doors/{door}/partners'.post.'x-roles'", contains("officer", "partner"));
        check("paths.'/v1/doors/{door}/partners'.post.'x-scopes'", contains("doors", "windows"));
        check("components.securitySchemes.oidc.scheme", equalTo("bearer"));
    }

    @Test
    void errors_stand_under_the_status_of_their_kind() {
        String partners = "paths.'/v1/doors/{door}/partners'.post.responses.";
        check(partners + "'409'.'x-problem-codes'", contains("duplicate"));
        check(partners + "'410'.'x-problem-codes'", contains("cursor-unknown"));
        check(partners + "'404'.'x-problem-codes'", contains("not-found"));
        check(partners + "'403'.'x-problem-codes'", contains("forbidden"));
        check(partners + "'401'.headers", hasKey("WWW-Authenticate"));
        check(partners + "'503'.headers", hasKey("Retry-After"));
        check(partners + "'503'.description", containsString("`unavailable`"));
        check(
                partners + "'409'.content.'application/problem+json'.schema.'$ref'",
                equalTo("#/components/schemas/Problem"));
        check("components.schemas.Problem.properties.code", notNullValue());
        check("paths.'/v1/doors/everybody'.get.responses.'403'", nullValue());
    }

    @Test
    void the_example_of_an_error_is_a_problem_of_that_status_and_code() {
        String gone = "paths.'/v1/doors/{door}/partners'.post.responses.'410'.content.'application/problem+json'";
        check(gone + ".examples.'cursor-unknown'.'$ref'", equalTo("#/components/examples/cursor-unknown"));
        check("components.examples.'cursor-unknown'.value.status", equalTo(410));
        check("components.examples.'cursor-unknown'.value.code", equalTo("cursor-unknown"));
        check("components.examples.'cursor-unknown'.value.type", equalTo("urn:gonghui:problem:cursor-unknown"));
        check("components.examples.'cursor-unknown'.value.title", equalTo("事件位置未知"));
        check("components.examples.'invalid-request'.value.errors[0].code", equalTo("wrong-format"));
    }

    @Test
    void a_merge_patch_requires_no_field() {
        check("components.schemas.WriteNote.required", hasItem("title"));
        check(
                "paths.'/v1/notes/{id}'.patch.requestBody.content.'application/merge-patch+json'.schema.'$ref'",
                equalTo("#/components/schemas/WriteNotePatch"));
        check("components.schemas.WriteNotePatch.required", nullValue());
        check("components.schemas.WriteNotePatch.properties", hasKey("title"));
    }

    @Test
    void what_exists_already_is_documented_beside_what_is_made() {
        check("paths.'/v1/notes'.post.responses.'201'.headers", hasKey("Location"));
        check("paths.'/v1/notes'.post.responses.'200'.headers", hasKey("Location"));
        check("paths.'/v1/notes'.post.responses.'200'.headers", hasKey("ETag"));
        check("paths.'/v1/notes/batch'.post.responses.'201'", nullValue());
    }

    @Test
    void conventions_of_a_resource_are_documented_where_they_hold() {
        check("paths.'/v1/notes'.post.parameters.'$ref'", hasItem("#/components/parameters/Idempotency-Key"));
        check("paths.'/v1/notes'.post.responses.'422'", notNullValue());
        check("paths.'/v1/notes'.post.responses.'415'", notNullValue());
        check("paths.'/v1/notes/{id}'.get.responses.'200'.headers", hasKey("ETag"));
        check("paths.'/v1/notes/{id}'.get.responses.'304'", notNullValue());
        check("paths.'/v1/notes/{id}/close'.post.responses.'428'", notNullValue());
        check("paths.'/v1/notes/{id}'.patch.responses.'412'", notNullValue());
        check("paths.'/v1/notes'.get.responses.'400'.'x-problem-codes'", hasItem("invalid-cursor"));
        check("paths.'/v1/notes'.get.responses.'412'", nullValue());
    }

    @Test
    void a_resource_read_by_itself_has_a_version_and_a_list_has_a_next_page() {
        check("paths.'/v1/notes/{id}'.get.parameters.'$ref'", hasItem("#/components/parameters/If-None-Match"));
        check("paths.'/v1/notes/{id}'.get.parameters.'$ref'", hasItem("#/components/parameters/fields"));
        check("paths.'/v1/notes/{id}'.get.responses.'200'.headers", not(hasKey("Link")));
        check("paths.'/v1/notes'.get.responses.'200'.headers", hasKey("Link"));
        check("paths.'/v1/notes'.get.responses.'200'.headers", not(hasKey("ETag")));
        check("paths.'/v1/notes'.get.responses.'304'", nullValue());
        check("paths.'/v1/notes/batch'.post.responses.'200'.headers", not(hasKey("ETag")));
        check("components.schemas.Page.properties.count.oneOf.type", hasItem("integer"));
        check("components.schemas.Page.properties.count.oneOf.'$ref'", hasItem("#/components/schemas/AtLeast"));
    }

    @Test
    void a_list_names_the_orders_that_it_takes() {
        String sort = "paths.'/v1/notes'.get.parameters.find { it.name == 'sort' }.";
        check(sort + "schema.enum", contains("createdAt", "-createdAt", "rank", "-rank"));
        check(sort + "example", equalTo("-createdAt"));
        check(sort + "description", containsString("`createdAt`, `rank`; `createdAt` where missing"));
    }

    @Test
    void what_no_operation_says_by_itself_is_said_of_all() {
        check("info.description", containsString("405 `method-not-allowed`"));
        check("paths.'/v1/notes'.get.responses.'406'.'x-problem-codes'", contains("not-acceptable"));
        check("paths.'/v1/notes/{id}'.get.responses.'406'", nullValue());
        check("paths.'/v1/doors/everybody'.get.responses.'400'.'x-problem-codes'", contains("invalid-request"));
    }

    @Test
    void the_sandbox_is_neither_served_nor_documented_unless_it_is_on() {
        check("paths", not(hasKey("/v1/sandbox/clock")));
        check("components.schemas", not(hasKey("SandboxClock")));
        check("components.schemas", not(hasKey("SetSandboxClock")));
        check("tags.name", not(hasItem(startsWith("Sandbox"))));
        given().get("/v1/sandbox/clock").then().statusCode(404);
        given().contentType("application/json")
                .body("{}")
                .put("/v1/sandbox/clock")
                .then()
                .statusCode(404);
    }

    private void check(String path, Matcher<?> matcher) {
        MatcherAssert.assertThat(path, document.get(path), cast(matcher));
    }

    @SuppressWarnings("unchecked")
    private static Matcher<Object> cast(Matcher<?> matcher) {
        return (Matcher<Object>) matcher;
    }
}
