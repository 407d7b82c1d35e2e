package cn.gonghui.membership.consent;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of consents. */
@ApplicationScoped
class ConsentCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(ConsentPurpose.class, ConsentDecision.class, ConsentChannel.class);
    }
}
