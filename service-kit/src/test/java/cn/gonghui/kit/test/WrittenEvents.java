package cn.gonghui.kit.test;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * After each test reads what the feed tells since the test before, and holds every event against the schema that it
 * names. Stands on the annotation of a service's tests: {@code @ExtendWith(WrittenEvents.class)}.
 */
public final class WrittenEvents implements AfterEachCallback {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, EventSchema> SCHEMAS = new ConcurrentHashMap<>();
    private static final int PAGE = 1_000;

    private static String last;

    @Override
    public void afterEach(ExtensionContext test) throws Exception {
        var misfits = new TreeSet<String>();
        JsonNode page;
        do {
            page = read();
            for (var event : page) {
                last = event.path("id").textValue();
                for (var misfit : schemaOf(event).misfits(event.path("data"))) {
                    misfits.add(event.path("type").textValue() + ": " + misfit);
                }
            }
        } while (page.size() == PAGE);
        assertTrue(misfits.isEmpty(), () -> "events that do not fit their schemas:\n" + String.join("\n", misfits));
    }

    /** From the start where the feed is another one than before. */
    private static JsonNode read() throws Exception {
        var request = RestAssured.given()
                .auth()
                .oauth2(TestIssuer.token().role("federation-admin").build())
                .queryParam("limit", PAGE);
        var answer = (last == null ? request : request.queryParam("lastEventId", last)).get("/v1/events");
        if (answer.statusCode() == 410) {
            last = null;
            return read();
        }
        return answer.statusCode() == 200 ? JSON.readTree(answer.asString()) : JSON.createArrayNode();
    }

    private static EventSchema schemaOf(JsonNode event) {
        return SCHEMAS.computeIfAbsent(event.path("type").textValue(), _ -> schema(event));
    }

    private static EventSchema schema(JsonNode event) {
        var answer = RestAssured.get(event.path("dataschema").textValue());
        answer.then().statusCode(200);
        try {
            return EventSchema.of(JSON.readTree(answer.asString()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
