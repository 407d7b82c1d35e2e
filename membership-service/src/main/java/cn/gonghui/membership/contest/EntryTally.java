package cn.gonghui.membership.contest;

import cn.gonghui.membership.activity.ActivityTally;
import cn.gonghui.membership.activity.ActivityTally.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Counts the entries of a contest. */
@ApplicationScoped
class EntryTally implements ActivityTally {

    private final EntryRepository entries;

    EntryTally(EntryRepository entries) {
        this.entries = entries;
    }

    @Override
    public Map<Counted, Long> of(UUID activityId) {
        return Map.of(Counted.ENTRIES, entries.standingOf(activityId));
    }
}
