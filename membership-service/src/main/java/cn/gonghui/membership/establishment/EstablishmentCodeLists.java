package cn.gonghui.membership.establishment;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums that callers meet here. */
@ApplicationScoped
class EstablishmentCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(EstablishmentStatus.class, EstablishmentAction.class, CommitteePosition.class);
    }
}
