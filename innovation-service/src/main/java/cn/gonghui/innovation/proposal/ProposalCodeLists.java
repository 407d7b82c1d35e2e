package cn.gonghui.innovation.proposal;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of proposals that callers meet. */
@ApplicationScoped
class ProposalCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(ProposalStatus.class, ProposalAction.class, FindingReason.class);
    }
}
