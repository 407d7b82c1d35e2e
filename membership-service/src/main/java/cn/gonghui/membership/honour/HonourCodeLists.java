package cn.gonghui.membership.honour;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of honours. */
@ApplicationScoped
class HonourCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(
                HonourKind.class,
                HonourLevel.class,
                HonourSubject.class,
                HonourStatus.class,
                NominationStatus.class,
                NominationAction.class,
                RoundKind.class,
                ObjectionStatus.class);
    }
}
