package cn.gonghui.membership.activity;

import cn.gonghui.kit.clock.DueWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Opens and closes registration and starts activities when their moments come. */
@ApplicationScoped
class ActivityWindows implements DueWork {

    private final ActivityRepository activities;
    private final ActivityService service;

    ActivityWindows(ActivityRepository activities, ActivityService service) {
        this.activities = activities;
        this.service = service;
    }

    @Override
    public void runUntil(Instant now) {
        var due = QuarkusTransaction.requiringNew().call(() -> activities.due(now));
        due.forEach(id -> QuarkusTransaction.requiringNew().run(() -> service.keepTime(activities.exclusive(id), now)));
    }
}
