package cn.gonghui.kit.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The OpenAPI document that the service serves is the one committed under {@code contracts/openapi.yaml}, and says what
 * callers need; so are the schemas of its events under {@code contracts/events}. A service's test extends this class as a {@code @QuarkusTest}; {@code -Dcontract.update=true} writes
 * the served document over the committed one.
 */
public abstract class ContractTest {

    private static final Path COMMITTED = Path.of("contracts", "openapi.yaml");
    private static final Path EVENTS = Path.of("contracts", "events");

    @Test
    void the_committed_contract_is_the_one_that_is_served() throws IOException {
        var served = ServedContract.fetch().yaml();
        if (Boolean.getBoolean("contract.update")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }
        assertTrue(Files.exists(COMMITTED), COMMITTED + " is missing; -Dcontract.update=true writes it");
        assertEquals(Files.readString(COMMITTED), served, "-Dcontract.update=true writes the served one");
    }

    @Test
    void the_committed_schemas_of_events_are_those_that_are_served() throws IOException {
        var served = ServedEventTypes.fetch().files();
        if (Boolean.getBoolean("contract.update")) {
            ServedEventTypes.write(served, EVENTS);
        }
        assertEquals(served, ServedEventTypes.read(EVENTS), "-Dcontract.update=true writes the served ones");
    }

    @Test
    void every_event_is_explained_and_its_example_has_its_schema() {
        var broken = ServedEventTypes.fetch().broken();
        assertTrue(broken.isEmpty(), () -> "\n" + String.join("\n", broken));
    }

    @Test
    void every_example_has_the_schema_that_it_is_an_example_of() {
        var broken = ExampleRules.brokenBy(ServedContract.fetch());
        assertTrue(broken.isEmpty(), () -> "\n" + String.join("\n", broken));
    }

    /** In English, with the Chinese term beside it. */
    @Test
    void every_operation_and_every_field_is_explained() {
        var broken = ContractRules.brokenBy(ServedContract.fetch());
        assertTrue(broken.isEmpty(), () -> "\n" + String.join("\n", broken));
    }
}
