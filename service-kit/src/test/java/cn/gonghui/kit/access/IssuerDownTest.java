package cn.gonghui.kit.access;

import static io.restassured.RestAssured.given;

import cn.gonghui.kit.test.PostgresResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(IssuerDownTest.NobodyIssues.class)
class IssuerDownTest {

    @Test
    void a_service_starts_and_serves_everybody_while_the_issuer_is_out_of_reach() {
        given().get("/v1/about").then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
    }

    /** Nobody listens on port 9. */
    public static class NobodyIssues implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.auth-server-url", "http://localhost:9/gonghui");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PostgresResource.class, Map.of("schema", "probe")));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }
}
