package cn.gonghui.membership.meeting;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of meetings. */
@ApplicationScoped
class MeetingCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(MeetingKind.class, MeetingMode.class, MeetingStatus.class, MeetingAction.class, Booth.class);
    }
}
