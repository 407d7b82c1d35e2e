package cn.gonghui.membership.activity;

import java.util.Map;
import java.util.UUID;

/** Counts one thing about an activity; the feature that keeps the thing provides it. */
public interface ActivityTally {

    /** What can be counted. */
    enum Counted {
        REGISTERED,
        PARTICIPANTS,
        FINISHERS,
        FAMILIES,
        COMPLETIONS,
        ENTRIES
    }

    Map<Counted, Long> of(UUID activityId);
}
