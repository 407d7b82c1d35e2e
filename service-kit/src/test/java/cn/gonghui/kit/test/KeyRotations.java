package cn.gonghui.kit.test;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Rotations of the running service's key, asked for over HTTP. */
public final class KeyRotations {

    private static final String PATH = "/v1/personal-data/rotations";

    private KeyRotations() {}

    /** One that is over, as all before it are. */
    public static UUID finished() {
        return UUID.fromString(finished(true).getString("id"));
    }

    /** What one has come to. */
    public static JsonPath finished(boolean dryRun) {
        awaitNone();
        var id = admin().contentType("application/json")
                .body(Map.of("dryRun", dryRun))
                .post(PATH)
                .then()
                .statusCode(202)
                .extract()
                .<String>path("id");
        awaitNone();
        return admin().get(PATH + "/" + id).then().statusCode(200).extract().jsonPath();
    }

    /** Waits until none is under way. */
    public static void awaitNone() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> admin()
                        .get(PATH + "?sort=-createdAt&limit=1")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("items.state")
                        .stream()
                        .noneMatch(List.of("QUEUED", "RUNNING")::contains));
    }

    private static RequestSpecification admin() {
        return RestAssured.given()
                .auth()
                .oauth2(TestIssuer.token().role("federation-admin").build());
    }
}
