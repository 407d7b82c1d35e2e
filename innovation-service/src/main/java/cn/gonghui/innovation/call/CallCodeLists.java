package cn.gonghui.innovation.call;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of calls that callers meet. */
@ApplicationScoped
class CallCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(CallStatus.class, CallAction.class);
    }
}
