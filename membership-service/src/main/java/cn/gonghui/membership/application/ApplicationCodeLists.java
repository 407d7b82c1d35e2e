package cn.gonghui.membership.application;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of applications. */
@ApplicationScoped
class ApplicationCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(
                ApplicationStatus.class, ApplicationAction.class, ApplicationChannel.class, JoiningCondition.class);
    }
}
