package cn.gonghui.innovation.studio;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of studios that callers meet. */
@ApplicationScoped
class StudioCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(StudioLevel.class);
    }
}
