package cn.gonghui.membership.registration;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of registrations. */
@ApplicationScoped
class RegistrationCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(
                RegistrationStatus.class, RegistrationAction.class, RegistrationChannel.class, CancelReason.class);
    }
}
