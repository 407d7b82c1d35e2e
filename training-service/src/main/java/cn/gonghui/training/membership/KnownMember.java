package cn.gonghui.training.membership;

import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.training.standing.KnownStanding;
import java.util.UUID;

/**
 * A member as this service knows him for the length of one request.
 *
 * @param refusesTraining whether he does not let his data be used for training
 * @param name in the clear, only to be kept encrypted; null where the local copy had to answer
 */
public record KnownMember(
        UUID id, UUID organizationId, String status, String employmentForm, String name, boolean refusesTraining) {

    /** Membership's word for the purpose that training needs the member's consent to. */
    public static final String TRAINING = "TRAINING";

    private static final String ENDED = "EXITED";

    static KnownMember from(KnownStanding standing) {
        return new KnownMember(
                standing.memberId(),
                standing.organizationId(),
                standing.status(),
                standing.employmentForm(),
                null,
                false);
    }

    /** Still a member: active, retained or on the way to another union. */
    public boolean current() {
        return !ENDED.equals(status);
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 {@code consent-withdrawn} */
    public void requireTrainable(boolean refusedMeanwhile, String pointer) {
        if (refusesTraining || refusedMeanwhile) {
            throw MembershipProblem.CONSENT_WITHDRAWN.refuseAt(pointer, TRAINING);
        }
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
