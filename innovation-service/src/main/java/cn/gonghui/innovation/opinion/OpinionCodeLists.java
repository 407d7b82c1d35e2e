package cn.gonghui.innovation.opinion;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of opinions that callers meet. */
@ApplicationScoped
class OpinionCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(OpinionStance.class);
    }
}
