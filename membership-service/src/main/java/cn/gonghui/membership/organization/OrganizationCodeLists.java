package cn.gonghui.membership.organization;

import cn.gonghui.kit.web.CodeLists;
import cn.gonghui.membership.division.DivisionLevel;
import cn.gonghui.membership.identity.DocumentType;
import cn.gonghui.membership.identity.Gender;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums that callers meet here, and in the value objects that no feature owns. */
@ApplicationScoped
class OrganizationCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(
                OrganizationKind.class,
                OrganizationStatus.class,
                OrganizationAction.class,
                Sector.class,
                FocusGroup.class,
                DivisionLevel.class,
                DocumentType.class,
                Gender.class);
    }
}
