package cn.gonghui.membership.member;

import cn.gonghui.kit.web.CodeLists;
import cn.gonghui.membership.identity.PersonField;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of members. */
@ApplicationScoped
class MemberCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(
                EmploymentForm.class, MemberStatus.class, MemberAction.class, ExitReason.class, PersonField.class);
    }
}
