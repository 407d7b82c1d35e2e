package cn.gonghui.membership.commitment;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of commitments. */
@ApplicationScoped
class CommitmentCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(CommitmentStatus.class, CommitmentAction.class);
    }
}
