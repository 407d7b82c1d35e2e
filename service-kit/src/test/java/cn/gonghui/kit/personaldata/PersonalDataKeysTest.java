package cn.gonghui.kit.personaldata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The configuration of the house, read as an operator's environment overrules it. */
class PersonalDataKeysTest {

    private static final String KEY = "ZGV2ZWxvcG1lbnQgb25seSwgbmV2ZXIgaW4gdXNlISE=";

    @Test
    void keys_come_from_the_environment() throws IOException {
        var keys = configuration(
                        "prod",
                        Map.of(
                                "SUITE_PERSONAL_DATA_KEYS_1", KEY,
                                "SUITE_PERSONAL_DATA_KEYS_2", KEY,
                                "SUITE_PERSONAL_DATA_INDEX_KEY", KEY,
                                "GONGHUI_PERSONAL_DATA_ACTIVE_KEY", "2"))
                .getConfigMapping(PersonalDataKeys.class);

        assertEquals(Map.of(1, Optional.of(KEY), 2, Optional.of(KEY)), keys.keys());
        assertEquals(2, new KeyRing(keys).active());
    }

    @Test
    void production_has_no_keys_of_its_own_and_development_does() throws IOException {
        var production = configuration("prod", Map.of()).getConfigMapping(PersonalDataKeys.class);
        var refusal = assertThrows(PreventFurtherStepsException.class, () -> new KeyRing(production));
        assertTrue(refusal.getMessage().contains("suite.personal-data.keys.1 is not set."));

        for (String profile : new String[] {"dev", "test"}) {
            new KeyRing(configuration(profile, Map.of()).getConfigMapping(PersonalDataKeys.class));
        }
    }

    private static SmallRyeConfig configuration(String profile, Map<String, String> environment) throws IOException {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withProfile(profile)
                .withSources(new PropertiesConfigSource(
                        PersonalDataKeysTest.class.getResource("/META-INF/microprofile-config.properties"), 100))
                .withSources(new EnvConfigSource(environment, 300))
                .withMapping(PersonalDataKeys.class)
                .build();
    }
}
