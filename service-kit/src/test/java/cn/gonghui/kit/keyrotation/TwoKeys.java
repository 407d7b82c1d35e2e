package cn.gonghui.kit.keyrotation;

import cn.gonghui.kit.personaldata.Keys;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The operator has added key 2 and made it the active one. */
public class TwoKeys implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "suite.personal-data.keys.1",
                Keys.key(1),
                "suite.personal-data.keys.2",
                Keys.key(2),
                "suite.personal-data.active-key",
                "2",
                "suite.jobs.lease",
                "1S");
    }
}
