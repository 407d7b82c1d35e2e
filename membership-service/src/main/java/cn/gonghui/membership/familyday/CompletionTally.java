package cn.gonghui.membership.familyday;

import cn.gonghui.membership.activity.ActivityTally;
import cn.gonghui.membership.activity.ActivityTally.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Counts the families that did all tasks. */
@ApplicationScoped
class CompletionTally implements ActivityTally {

    private final FamilyDayRepository days;

    CompletionTally(FamilyDayRepository days) {
        this.days = days;
    }

    @Override
    public Map<Counted, Long> of(UUID activityId) {
        return Map.of(Counted.COMPLETIONS, days.completions(activityId));
    }
}
