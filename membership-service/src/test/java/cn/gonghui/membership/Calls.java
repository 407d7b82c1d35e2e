package cn.gonghui.membership;

import static io.restassured.RestAssured.given;

import cn.gonghui.kit.test.TestIssuer;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Calls of the service as one caller. */
public record Calls(String token) {

    public static Calls admin() {
        return new Calls(TestIssuer.token().role("federation-admin").build());
    }

    public static Calls officerOf(UUID organizationId) {
        return new Calls(
                TestIssuer.token().role("officer").organization(organizationId).build());
    }

    public static Calls auditor() {
        return new Calls(TestIssuer.token().role("auditor").build());
    }

    public static Calls nobody() {
        return new Calls(null);
    }

    public ValidatableResponse get(String path, Object... parameters) {
        return request().get(path, parameters).then();
    }

    public ValidatableResponse post(String path, Object body) {
        return request().contentType("application/json").body(body).post(path).then();
    }

    public ValidatableResponse transition(String path, long version, Object body) {
        return request()
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(path)
                .then();
    }

    public ValidatableResponse put(String path, long version, Object body) {
        return request()
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(path)
                .then();
    }

    public ValidatableResponse patch(String path, long version, Map<String, ?> body) {
        return request()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch(path)
                .then();
    }

    public ValidatableResponse delete(String path, long version) {
        return request().header("If-Match", "\"" + version + "\"").delete(path).then();
    }

    private RequestSpecification request() {
        var request = given();
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }
}
