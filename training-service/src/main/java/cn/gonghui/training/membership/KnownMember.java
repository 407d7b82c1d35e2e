package cn.gonghui.training.membership;

import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.training.standing.KnownStanding;
import java.util.UUID;

/**
 * A member as this service knows him for the length of one request.
 *
 * @param name in the clear, only to be kept encrypted; null where the local copy had to answer
 */
public record KnownMember(UUID id, UUID organizationId, String status, String employmentForm, String name) {

    private static final String ENDED = "EXITED";

    static KnownMember from(KnownStanding standing) {
        return new KnownMember(
                standing.memberId(), standing.organizationId(), standing.status(), standing.employmentForm(), null);
    }

    /** Still a member: active, retained or on the way to another union. */
    public boolean current() {
        return !ENDED.equals(status);
    }

    /**
     * Where a name must be kept, and only membership-service has it.
     *
     * @throws cn.gonghui.kit.problem.Problem 503 while membership is down
     */
    public String requireName() {
        if (name == null) {
            throw KitProblem.UNAVAILABLE.refuse().retryAfter(MembersAsked.COME_AGAIN);
        }
        return name;
    }

    /** Without the name, which must not reach a log. */
    @Override
    public String toString() {
        return "KnownMember[" + id + "]";
    }
}
