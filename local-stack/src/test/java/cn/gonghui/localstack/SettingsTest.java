package cn.gonghui.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Path CHECKOUT = Path.of("/checkout");

    @Test
    void without_environment_data_and_ports_are_the_usual_ones() {
        Settings settings = Settings.from(Map.of(), CHECKOUT);
        assertEquals(Path.of("/checkout/.suite"), settings.home());
        assertEquals("http://localhost:8180/realms/gonghui", settings.issuer().toString());
        assertEquals(
                "http://localhost:8082", settings.address(SuiteService.TRAINING).toString());
    }

    @Test
    void the_environment_moves_data_and_ports() {
        Settings settings = Settings.from(Map.of("SUITE_HOME", "/data", "SUITE_PORT_MEMBERSHIP", "9081"), CHECKOUT);
        assertEquals(Path.of("/data"), settings.home());
        assertEquals(
                "http://localhost:9081",
                settings.address(SuiteService.MEMBERSHIP).toString());
    }

    @Test
    void a_port_that_is_none_is_refused_by_name() {
        for (String wrong : new String[] {"", "0", "abc", "65536", "-1"}) {
            StackFailure refusal =
                    assertThrows(StackFailure.class, () -> Settings.from(Map.of("SUITE_PORT_ISSUER", wrong), CHECKOUT));
            assertEquals("SUITE_PORT_ISSUER is \"" + wrong + "\", which is not a port number.", refusal.getMessage());
        }
    }
}
