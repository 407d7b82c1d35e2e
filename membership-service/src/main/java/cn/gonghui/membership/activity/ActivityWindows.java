package cn.gonghui.membership.activity;

import cn.gonghui.kit.clock.DueItems;
import cn.gonghui.kit.clock.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Opens and closes registration and starts activities when their moments come. */
@ApplicationScoped
class ActivityWindows implements DueWork {

    private final ActivityRepository activities;
    private final ActivityService service;
    private final DueItems items;

    ActivityWindows(ActivityRepository activities, ActivityService service, DueItems items) {
        this.activities = activities;
        this.service = service;
        this.items = items;
    }

    @Override
    public void runUntil(Instant now) {
        items.each(activities.due(now), id -> service.keepTime(activities.exclusive(id), now));
    }
}
