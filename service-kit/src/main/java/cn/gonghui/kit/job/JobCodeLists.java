package cn.gonghui.kit.job;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of jobs. */
@ApplicationScoped
class JobCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(JobState.class, JobAction.class);
    }
}
