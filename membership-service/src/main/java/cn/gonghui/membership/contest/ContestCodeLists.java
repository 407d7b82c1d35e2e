package cn.gonghui.membership.contest;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of contests. */
@ApplicationScoped
class ContestCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(ContestStatus.class, ContestAction.class, TieRule.class, EntryKind.class);
    }
}
