package cn.gonghui.membership.activity;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which activities the caller sees: published ones everybody who signs in, drafts their organisers. */
@ApplicationScoped
class ActivityAccess {

    private final OrganizationDirectory organizations;
    private final LastingActivities lasting;
    private final Actor actor;

    ActivityAccess(OrganizationDirectory organizations, LastingActivities lasting, Actor actor) {
        this.organizations = organizations;
        this.lasting = lasting;
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
        return views(List.of(activity)).getFirst();
    }

    List<ActivityView> views(List<Activity> activities) {
        var mine = mayWrite()
                ? organizations.covered(
                        activities.stream().map(Activity::organizerId).collect(Collectors.toSet()))
                : Set.of();
        var kept = lasting.among(activities.stream()
                .filter(activity -> mine.contains(activity.organizerId()))
                .map(Activity::id)
                .collect(Collectors.toSet()));
        return activities.stream()
                .map(activity -> ActivityView.of(
                        activity,
                        mine.contains(activity.organizerId())
                                ? actions(activity, kept.contains(activity.id()))
                                : List.of()))
                .toList();
    }

    private static List<ActivityAction> actions(Activity activity, boolean kept) {
        return activity.status().actions().stream()
                .filter(action -> !kept || action != ActivityAction.CANCEL)
                .toList();
    }

    boolean mayWrite() {
        return actor.is(Role.OFFICER) || actor.is(Role.FEDERATION_ADMIN);
    }
}
