package cn.gonghui.membership.registration;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.activity.ActivityFacts;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which registrations are the caller's, and what he may do with them: an officer of the union or of the organiser, and
 * who leads the party, cancels it; a member of a team takes himself out.
 */
@ApplicationScoped
class RegistrationAccess {

    private final OrganizationDirectory organizations;
    private final Actor actor;
    private final Clock clock;

    RegistrationAccess(OrganizationDirectory organizations, Actor actor, Clock clock) {
        this.organizations = organizations;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws cn.gonghui.kit.problem.Problem 404 unless it is the activity's, and the caller's to see */
    Registration visible(ActivityFacts activity, Registration registration) {
        if (registration == null
                || !registration.activityId().equals(activity.id())
                || !isOwn(registration) && (onlyForSelf() || !covers(activity, registration))) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return registration;
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 for one of a team, after the deadline, or once the activity has begun */
    void requireCancellable(ActivityFacts activity, Registration registration) {
        if (!isLed(registration) && !(mayWrite() && covers(activity, registration))) {
            throw RegistrationProblem.NOT_THE_CAPTAIN.refuse();
        }
        requireInTime(activity);
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 after the deadline, or once the activity has begun */
    void requireInTime(ActivityFacts activity) {
        if (!inTime(activity)) {
            throw RegistrationProblem.CANCELLATION_CLOSED.refuse(activity.cancellableUntil());
        }
        activity.requireNotBegun();
    }

    /** What the caller, who sees the registration, may do with it now. */
    List<RegistrationAction> actions(ActivityFacts activity, Registration registration) {
        return actions(activity, registration, mayWrite() && covers(activity, registration));
    }

    /** The same where it is an officer's anyway: one that he made, or that a list shows him. */
    List<RegistrationAction> actionsWithinReach(ActivityFacts activity, Registration registration) {
        return actions(activity, registration, mayWrite());
    }

    private List<RegistrationAction> actions(ActivityFacts activity, Registration registration, boolean officer) {
        if (!activity.upcoming() || !inTime(activity)) {
            return List.of();
        }
        return Stream.of(RegistrationAction.LEAVE, RegistrationAction.CANCEL)
                .filter(action -> registration.status().after(action).isPresent())
                .filter(action -> action == RegistrationAction.CANCEL
                        ? officer || isLed(registration)
                        : self().filter(registration::mayLeave).isPresent())
                .toList();
    }

    /** The organiser also after the deadline. */
    private boolean inTime(ActivityFacts activity) {
        return activity.managed() || !clock.instant().isAfter(activity.cancellableUntil());
    }

    private boolean covers(ActivityFacts activity, Registration registration) {
        return activity.managed() || organizations.covers(registration.organizationId());
    }

    private boolean isOwn(Registration registration) {
        return self().filter(registration::has).isPresent();
    }

    private boolean isLed(Registration registration) {
        return self().filter(registration::isLedBy).isPresent();
    }

    private boolean mayWrite() {
        return actor.is(Role.OFFICER) || actor.is(Role.FEDERATION_ADMIN);
    }

    boolean onlyForSelf() {
        return !mayWrite() && !actor.is(Role.AUDITOR);
    }

    /** The member that the caller is. */
    Optional<UUID> self() {
        return actor.is(Role.MEMBER) ? actor.memberId() : Optional.empty();
    }
}
