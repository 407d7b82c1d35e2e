package cn.gonghui.membership.employer;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums that callers meet here. */
@ApplicationScoped
class EmployerCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(EmployerAction.class);
    }
}
