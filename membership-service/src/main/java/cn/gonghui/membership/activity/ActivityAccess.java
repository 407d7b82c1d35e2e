package cn.gonghui.membership.activity;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which activities the caller sees: published ones everybody who signs in, drafts their organisers. */
@ApplicationScoped
class ActivityAccess {

    private final OrganizationDirectory organizations;
    private final Actor actor;

    ActivityAccess(OrganizationDirectory organizations, Actor actor) {
        this.organizations = organizations;
        this.actor = actor;
    }

    /** @throws cn.gonghui.kit.problem.Problem 404 for somebody else's draft */
    Activity requireVisible(Activity activity) {
        if (activity == null || activity.status() == ActivityStatus.DRAFT && !manages(activity)) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return activity;
    }

    /** @throws cn.gonghui.kit.problem.Problem 404 unless the organiser is the caller's */
    Activity requireManaged(Activity activity) {
        if (activity == null || !manages(activity)) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return activity;
    }

    boolean manages(Activity activity) {
        return organizations.covers(activity.organizerId());
    }

    ActivityView view(Activity activity) {
        return ActivityView.of(
                activity, mayWrite() && manages(activity) ? activity.status().actions() : List.of());
    }

    boolean mayWrite() {
        return actor.is(Role.OFFICER) || actor.is(Role.FEDERATION_ADMIN);
    }
}
