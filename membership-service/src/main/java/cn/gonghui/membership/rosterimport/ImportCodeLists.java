package cn.gonghui.membership.rosterimport;

import cn.gonghui.kit.table.TableFormat;
import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of imports and of the jobs that do them. */
@ApplicationScoped
class ImportCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(ImportKind.class, TableFormat.class);
    }
}
