package cn.gonghui.innovation.alliance;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of alliances that callers meet. */
@ApplicationScoped
class AllianceCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(CouncilPosition.class);
    }
}
