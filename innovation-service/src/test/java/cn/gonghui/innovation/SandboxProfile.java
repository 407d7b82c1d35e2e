package cn.gonghui.innovation;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service with a clock that tests set. */
public class SandboxProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("suite.sandbox", "true", "quarkus.http.host", "127.0.0.1");
    }
}
