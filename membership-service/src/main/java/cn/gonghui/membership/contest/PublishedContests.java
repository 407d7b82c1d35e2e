package cn.gonghui.membership.contest;

import cn.gonghui.membership.activity.LastingActivities;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What was published stays: its activity is not cancelled any more. */
@ApplicationScoped
class PublishedContests implements LastingActivities {

    private final ContestRepository contests;

    PublishedContests(ContestRepository contests) {
        this.contests = contests;
    }

    @Override
    public Set<UUID> among(Collection<UUID> activityIds) {
        return contests.published(activityIds);
    }
}
