package cn.gonghui.kit.probe;

import cn.gonghui.kit.web.CodeLists;
import jakarta.inject.Singleton;
import java.util.List;

/** One list. */
@Singleton
class ProbeCodeLists implements CodeLists {

    /** The labels are among the test's messages. */
    enum Weather {
        SUNNY,
        RAINY
    }

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(Weather.class);
    }
}
