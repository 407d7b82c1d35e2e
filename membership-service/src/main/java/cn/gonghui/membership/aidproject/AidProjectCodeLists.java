package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of aid projects that callers meet. */
@ApplicationScoped
class AidProjectCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(
                AidProjectStatus.class,
                AidProjectAction.class,
                RenovationStatus.class,
                RenovationAction.class,
                PeopleGroup.class,
                MovementKind.class);
    }
}
