package cn.gonghui.kit.eventtype;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gonghui.kit.journal.DomainEvent;
import cn.gonghui.kit.test.KitTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@KitTest
class EventTypeTest {

    private static final String FILLED = "cn.gonghui.probe.kettle.filled.v1";

    @Test
    void every_permitted_record_and_every_type_that_an_enum_makes_of_it_is_listed() {
        get("/v1/event-types")
                .then()
                .statusCode(200)
                .body(
                        "items.type",
                        contains(FILLED, "cn.gonghui.probe.kettle.started.v1", "cn.gonghui.probe.kettle.stopped.v1"))
                .body("items[0].description", equalTo("A kettle was filled 灌水"))
                .body("items[0].dataschema", startsWith("http://"))
                .body("items[0].dataschema", endsWith("/v1/event-types/" + FILLED))
                .body("items[0].example.type", equalTo(FILLED))
                .body("items[0].example.data.maker", equalTo("双喜"))
                .body("items[0].example.data.cups", equalTo(3))
                .body("items[0].example.data", not(hasKey("subject")))
                .body("items[2].example.data.lever", equalTo("UP"));
    }

    @Test
    void a_schema_tells_fields_formats_what_may_be_null_and_which_values_make_the_type() {
        get("/v1/event-types/" + FILLED)
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .body("'$schema'", equalTo("https://json-schema.org/draft/2020-12/schema"))
                .body("title", equalTo(FILLED))
                .body("required", containsInAnyOrder("maker", "levers", "cups", "cookId", "descaledOn"))
                .body("properties.maker.description", equalTo("Who made it 厂家"))
                .body("properties.cups.description", equalTo("Cups of water 杯数"))
                .body("properties.cups.type", equalTo("integer"))
                .body("properties.cookId.format", equalTo("uuid"))
                .body("properties.descaledOn.type", contains("string", "null"))
                .body("properties.levers.items.enum", contains("DOWN", "UP", "POPPED", "TORN_OFF"));
        get("/v1/event-types/cn.gonghui.probe.kettle.stopped.v1")
                .then()
                .body("properties.lever.enum", contains("UP", "POPPED"));
        get("/v1/event-types/cn.gonghui.probe.kettle.sung.v1")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void two_records_of_one_type_are_refused() {
        var examples = new Examples(new ObjectMapper().findAndRegisterModules(), new EventTexts());
        assertThrows(
                IllegalStateException.class,
                () -> EventShape.all(Stream.of(KettleEvents.class, Drained.class), examples));
    }

    /** Claims a type that is another record's. */
    record Drained(UUID subject, UUID organizationId, Instant occurredAt) implements DomainEvent {

        @Override
        public String type() {
            return FILLED;
        }
    }
}
