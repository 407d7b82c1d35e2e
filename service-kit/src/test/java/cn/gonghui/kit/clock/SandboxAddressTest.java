package cn.gonghui.kit.clock;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.PreventFurtherStepsException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.8.8.8"})
    void the_loopback_is_good_for_a_sandbox(String address) {
        assertDoesNotThrow(() -> Sandbox.refuseOpenAddress(address, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "10.0.0.1", "no such host"})
    void any_other_address_is_refused_unless_it_is_meant(String address) {
        var refusal = assertThrows(PreventFurtherStepsException.class, () -> Sandbox.refuseOpenAddress(address, false));
        assertTrue(refusal.getMessage().contains("listen on " + address));
        assertDoesNotThrow(() -> Sandbox.refuseOpenAddress(address, true));
    }
}
