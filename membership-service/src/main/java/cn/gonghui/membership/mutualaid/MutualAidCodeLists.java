package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of mutual aid. */
@ApplicationScoped
class MutualAidCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(
                EventKind.class,
                PlanStatus.class,
                PlanAction.class,
                EnrolmentStatus.class,
                ClaimStatus.class,
                ClaimAction.class,
                LimitedBy.class);
    }
}
