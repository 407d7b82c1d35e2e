package cn.gonghui.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.localstack.ServiceProcess;
import cn.gonghui.localstack.SuiteService;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each packaged service tells of itself. */
@ExtendWith(SharedSuite.class)
class AboutIT {

    private static final String CLOCK = "/v1/sandbox/clock";

    private final Journey journey;

    AboutIT(Journey journey) {
        this.journey = journey;
    }

    @ParameterizedTest
    @EnumSource
    void it_says_what_is_running(SuiteService service) {
        JsonNode about = anybody(service).get("/v1/about").expect(200).json();
        assertEquals(service.title(), about.path("name").asText());
        for (String field : new String[] {"version", "commit", "builtAt"}) {
            assertFalse(about.path(field).asText().isBlank(), about::toString);
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_is_alive_and_ready_and_measured(SuiteService service) {
        for (String kind : new String[] {"live", "ready"}) {
            JsonNode health =
                    anybody(service).get("/q/health/" + kind).expect(200).json();
            assertEquals("UP", health.path("status").asText());
        }
        String metrics = anybody(service).get("/q/metrics").expect(200).text();
        assertTrue(metrics.contains("jvm_memory_used_bytes") && metrics.contains("http_server_requests_seconds"));
    }

    @ParameterizedTest
    @EnumSource
    void its_document_has_a_page_and_names_the_sandbox(SuiteService service) {
        Reply page = anybody(service).get("/q/swagger-ui/").expect(200);
        assertTrue(page.header("Content-Type").orElse("").startsWith("text/html"), page::toString);
        assertTrue(page.text().contains("swagger-ui"), page::toString);
        JsonNode document =
                anybody(service).get("/q/openapi?format=json").expect(200).json();
        assertTrue(document.path("openapi").asText().startsWith("3.1"));
        assertTrue(document.path("paths").has(CLOCK));
        journey.as("admin", service).get(CLOCK).expect(200);
    }

    @ParameterizedTest
    @EnumSource
    void with_the_sandbox_off_its_path_is_neither_served_nor_documented(SuiteService service) throws IOException {
        try (ServiceProcess production = journey.suite().startAnother(service, Map.of("suite.sandbox", "false"))) {
            Caller admin = new Caller(
                    production.address(), journey.as("admin", service).token());
            admin.get("/v1/me").expect(200);
            admin.get(CLOCK).expectProblem(404, "not-found");
            admin.put(CLOCK, Map.of("now", "2024-05-30T00:00:00Z", "frozen", true))
                    .expectProblem(404, "not-found");
            JsonNode document = admin.get("/q/openapi?format=json").expect(200).json();
            assertTrue(document.path("paths").has("/v1/me"));
            assertFalse(document.path("paths").has(CLOCK));
        }
    }

    private Caller anybody(SuiteService service) {
        return new Caller(journey.suite().address(service), "");
    }
}
