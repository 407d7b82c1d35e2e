package cn.gonghui.membership.carestation;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of care stations that callers meet. */
@ApplicationScoped
class CareStationCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(PartnerKind.class, CareStationStatus.class, CareStationAction.class);
    }
}
