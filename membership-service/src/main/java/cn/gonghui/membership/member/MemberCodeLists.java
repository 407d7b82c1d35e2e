package cn.gonghui.membership.member;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of members. */
@ApplicationScoped
class MemberCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(EmploymentForm.class, MemberStatus.class, MemberAction.class, ExitReason.class);
    }
}
