package cn.gonghui.membership.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What other features need to know of an activity.
 *
 * @param endsOn last day, Beijing
 * @param registrationClosesAt null where it takes no registrations
 * @param cityWide whether members beyond the organiser's subtree may register
 * @param managed whether the caller acts for the organiser
 */
public record ActivityFacts(
        UUID id,
        UUID organizerId,
        ActivityType type,
        ActivityStatus status,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant registrationClosesAt,
        Instant cancellableUntil,
        boolean cityWide,
        List<PartyKind> parties,
        boolean managed,
        long version) {

    /** @throws cn.gonghui.kit.problem.Problem 409 for an activity of another type */
    public ActivityFacts require(ActivityType wanted) {
        if (type != wanted) {
            throw ActivityProblem.WRONG_TYPE.refuse(wanted);
        }
        return this;
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 unless it takes place on that day, and is neither over nor cancelled */
    public ActivityFacts requireOn(LocalDate today) {
        var live = status != ActivityStatus.DRAFT
                && status != ActivityStatus.FINISHED
                && status != ActivityStatus.CANCELLED;
        if (!live || today.isBefore(startsOn) || today.isAfter(endsOn)) {
            throw ActivityProblem.NOT_UNDER_WAY.refuse();
        }
        return this;
    }

    public boolean cancelled() {
        return status == ActivityStatus.CANCELLED;
    }

    /** Whether it is still to begin: neither under way, over nor cancelled. */
    public boolean upcoming() {
        return !status.begun() && !cancelled();
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 once it has begun, or is cancelled */
    public ActivityFacts requireNotBegun() {
        if (!upcoming()) {
            throw ActivityProblem.HAS_BEGUN.refuse();
        }
        return this;
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 where nothing comes of it any more */
    public ActivityFacts requireNotCancelled() {
        if (cancelled()) {
            throw ActivityProblem.HAS_BEGUN.refuse();
        }
        return this;
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 once it is over, or cancelled */
    public ActivityFacts requireNotOver() {
        if (status == ActivityStatus.FINISHED) {
            throw ActivityProblem.HAS_BEGUN.refuse();
        }
        return requireNotCancelled();
    }

    /**
     * @param organizer path of the organiser in the tree
     * @param guest path of the organisation that would take part
     * @throws cn.gonghui.kit.problem.Problem 409 where it is for the organiser and everything below it only
     */
    public ActivityFacts requireInvited(String organizer, String guest, String pointer) {
        if (!cityWide && !guest.startsWith(organizer)) {
            throw ActivityProblem.NOT_INVITED.refuseAt(pointer);
        }
        return this;
    }
}
