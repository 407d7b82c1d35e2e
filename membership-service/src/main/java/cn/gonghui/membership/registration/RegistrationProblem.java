package cn.gonghui.membership.registration;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of registration refuse. */
public enum RegistrationProblem implements ProblemCode {
    /** Registration is not open (any more). */
    REGISTRATION_CLOSED("registration-closed"),
    /** The activity is not for parties of this kind. */
    PARTY_NOT_ADMITTED("party-not-admitted"),
    /** The same member once. */
    ALREADY_REGISTERED("already-registered"),
    /** The party has more people than the activity, or a quota, has places. */
    PARTY_TOO_LARGE("party-too-large"),
    /** The deadline for cancelling has passed. */
    CANCELLATION_CLOSED("cancellation-closed"),
    /** Only who leads a party, or an officer, cancels it. */
    NOT_THE_CAPTAIN("not-the-captain"),
    /** Without the member it would be no team any more. */
    TEAM_TOO_SMALL("team-too-small"),
    /** More places are taken than there would be. */
    PLACES_TAKEN("places-taken"),
    /** The member has no confirmed registration. */
    NOT_REGISTERED("not-registered"),
    /** The member has not been checked in. */
    NOT_CHECKED_IN("not-checked-in"),
    /** More children than were registered. */
    TOO_MANY_CHILDREN("too-many-children");

    private final String code;

    RegistrationProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ProblemKind kind() {
        return ProblemKind.CONFLICT;
    }
}
