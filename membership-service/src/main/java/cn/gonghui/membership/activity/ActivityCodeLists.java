package cn.gonghui.membership.activity;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of activities. */
@ApplicationScoped
class ActivityCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(ActivityType.class, ActivityStatus.class, ActivityAction.class, PartyKind.class, LinkKind.class);
    }
}
