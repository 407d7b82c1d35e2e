package cn.gonghui.membership.activity;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of activities refuse. */
public enum ActivityProblem implements ProblemCode {
    /** The edition of the series is there already. */
    EDITION_TAKEN("edition-taken"),
    /** The external reference is of another activity of the same organiser, with other content. */
    REFERENCE_TAKEN("activity-reference-taken"),
    /** The organisation has a series of this name. */
    SERIES_NAME_TAKEN("series-name-taken"),
    /** Once it has begun, only its links change. */
    HAS_BEGUN("activity-has-begun"),
    /** The activity is for the organiser and everything below it. */
    NOT_INVITED("not-invited"),
    /** Whether it takes registrations does not change. */
    REGISTRATION_FIXED("registration-fixed"),
    /** Something else is asked of the activity than its type allows. */
    WRONG_TYPE("wrong-activity-type"),
    /** It does not take place now. */
    NOT_UNDER_WAY("activity-not-under-way");

    private final String code;

    ActivityProblem(String code) {
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
