package cn.gonghui.membership.transfer;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of transfers. */
@ApplicationScoped
class TransferCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(TransferStatus.class, TransferAction.class, TransferDirection.class);
    }
}
