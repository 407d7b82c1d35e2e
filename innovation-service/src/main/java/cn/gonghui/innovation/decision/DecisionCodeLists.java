package cn.gonghui.innovation.decision;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of decisions that callers meet. */
@ApplicationScoped
class DecisionCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(DecisionOutcome.class);
    }
}
