package cn.gonghui.membership.carestation;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of care stations refuse. */
public enum CareStationProblem implements ProblemCode {
    /** The external reference is of another station of the same union, with other content. */
    STATION_REFERENCE_TAKEN("care-station-reference-taken"),
    /** The day has not come yet; only what has happened is recorded. */
    NOT_YET("care-day-in-future"),
    /** The agreement with the partner is not valid any more. */
    AGREEMENT_OVER("agreement-over"),
    /** A station closes when no project is planned or under way. */
    PROJECTS_GOING_ON("aid-projects-going-on"),
    /** Projects start only while the station is open. */
    STATION_NOT_OPEN("care-station-not-open"),
    /** Nothing is planned any more at a closed station. */
    STATION_CLOSED("care-station-closed");

    private final String code;

    CareStationProblem(String code) {
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
