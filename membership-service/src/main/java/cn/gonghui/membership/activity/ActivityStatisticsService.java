package cn.gonghui.membership.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Activities in figures, from a covering index. */
@ApplicationScoped
public class ActivityStatisticsService {

    private final ActivityRepository activities;

    ActivityStatisticsService(ActivityRepository activities) {
        this.activities = activities;
    }

    /**
     * What these organisers finished; an activity counts on the Beijing day it began. A type without any is missing.
     *
     * @param activities how many there were
     */
    public record Finished(ActivityType type, long activities, ActivityFigures figures) {}

    /** Both days are in the period. */
    @Transactional
    public List<Finished> finished(Collection<UUID> organizerIds, LocalDate from, LocalDate to) {
        return activities.finished(organizerIds, from, to).stream()
                .map(row -> new Finished(
                        ActivityType.valueOf((String) row[0]),
                        number(row[1]),
                        new ActivityFigures(
                                number(row[2]), number(row[3]), number(row[4]), number(row[5]), number(row[6]))))
                .toList();
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }
}
