package cn.gonghui.membership.walk;

import cn.gonghui.membership.activity.ActivityTally;
import cn.gonghui.membership.activity.ActivityTally.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Counts who finished. */
@ApplicationScoped
class FinisherTally implements ActivityTally {

    private final WalkRepository walks;

    FinisherTally(WalkRepository walks) {
        this.walks = walks;
    }

    @Override
    public Map<Counted, Long> of(UUID activityId) {
        return Map.of(Counted.FINISHERS, walks.count("activityId", activityId));
    }
}
