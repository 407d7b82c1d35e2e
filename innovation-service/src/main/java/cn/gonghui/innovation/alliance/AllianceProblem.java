package cn.gonghui.innovation.alliance;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of alliances refuse. */
public enum AllianceProblem implements ProblemCode {
    /** The organisation has founded an alliance of that name. */
    ALLIANCE_NAME_TAKEN("alliance-name-taken"),
    BEFORE_FOUNDING("before-founding"),
    /** Dated records tell what was; the day has not come yet. */
    IN_FUTURE("in-future"),
    /** Exactly one chair unit at any moment: the next term begins after the current one began. */
    HAND_OVER_BEFORE_TERM("hand-over-before-term"),
    HAND_OVER_OUTSIDE_TERM("hand-over-outside-term"),
    /** Two terms of one alliance would overlap. */
    CHAIR_TERMS_OVERLAP("chair-terms-overlap"),
    ALREADY_IN_ALLIANCE("already-in-alliance"),
    ALREADY_IN_COUNCIL("already-in-council"),
    LEFT_BEFORE_JOINING("left-before-joining"),
    RESOLUTION_NUMBER_TAKEN("resolution-number-taken"),
    /** Another charter was adopted on that day. */
    CHARTER_DAY_TAKEN("charter-day-taken");

    private final String code;

    AllianceProblem(String code) {
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
