package cn.gonghui.membership.activity;

import cn.gonghui.membership.activity.ActivityTally.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Puts the counts of an activity together. */
@ApplicationScoped
class ActivityTallies {

    private final Instance<ActivityTally> tallies;

    ActivityTallies(@Any Instance<ActivityTally> tallies) {
        this.tallies = tallies;
    }

    ActivityCounts of(UUID activityId) {
        Map<Counted, Long> counts = new EnumMap<>(Counted.class);
        tallies.forEach(tally -> counts.putAll(tally.of(activityId)));
        return new ActivityCounts(
                counts.getOrDefault(Counted.REGISTERED, 0L),
                counts.getOrDefault(Counted.PARTICIPANTS, 0L),
                counts.getOrDefault(Counted.FINISHERS, 0L),
                counts.getOrDefault(Counted.FAMILIES, 0L),
                counts.getOrDefault(Counted.COMPLETIONS, 0L),
                counts.getOrDefault(Counted.ENTRIES, 0L));
    }
}
