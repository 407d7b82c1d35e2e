package cn.gonghui.membership.activity;

import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows activities to the features around them. */
@ApplicationScoped
public class ActivityDirectory {

    private final ActivityRepository activities;
    private final ActivityAccess access;

    ActivityDirectory(ActivityRepository activities, ActivityAccess access) {
        this.activities = activities;
        this.access = access;
    }

    /** @throws cn.gonghui.kit.problem.Problem 404 where the caller does not see it */
    @Transactional(dontRollbackOn = Problem.class)
    public ActivityFacts visible(UUID id) {
        return facts(access.requireVisible(activities.findById(id)));
    }

    /** @throws cn.gonghui.kit.problem.Problem 404 where it is not the caller's to manage or to oversee */
    @Transactional(dontRollbackOn = Problem.class)
    public ActivityFacts managed(UUID id) {
        return facts(access.requireManaged(activities.findById(id)));
    }

    /** Held in its state until the transaction ends, together with others who only look. */
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = Problem.class)
    public ActivityFacts held(UUID id) {
        return facts(access.requireVisible(activities.findById(id, LockModeType.PESSIMISTIC_READ)));
    }

    /** Holds it in the same way, whoever asks; false where it is not to begin any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean holdUpcoming(UUID id) {
        return activities
                .findById(id, LockModeType.PESSIMISTIC_READ)
                .facts(false)
                .upcoming();
    }

    /** As {@link #held}, where the caller acts for the organiser. */
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = Problem.class)
    public ActivityFacts heldManaged(UUID id) {
        return facts(access.requireManaged(activities.findById(id, LockModeType.PESSIMISTIC_READ)));
    }

    /**
     * Held for a change of what belongs to it, which counts as a change of the activity.
     *
     * @throws cn.gonghui.kit.problem.Problem 404, 409 for another type or once it has begun, 412
     */
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = Problem.class)
    public ActivityFacts prepared(UUID id, ActivityType type, ExpectedVersion expected) {
        var activity = access.requireManaged(activities.exclusive(id));
        expected.check(activity.version());
        facts(activity).require(type).requireNotBegun();
        activities.getEntityManager().lock(activity, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return facts(activity);
    }

    private ActivityFacts facts(Activity activity) {
        return activity.facts(access.manages(activity));
    }
}
