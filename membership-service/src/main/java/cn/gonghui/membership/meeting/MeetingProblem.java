package cn.gonghui.membership.meeting;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of meetings refuse. */
public enum MeetingProblem implements ProblemCode {
    /** Applications and check-ins are taken only while the meeting is open. */
    MEETING_NOT_OPEN("meeting-not-open"),
    /** The external reference is of another meeting of the same host, with other content. */
    REFERENCE_TAKEN("meeting-reference-taken"),
    /** People come to the meeting; nobody watches it. */
    NOT_STREAMED("meeting-not-streamed"),
    TOO_MANY_VENUES("too-many-venues"),
    /** Every meeting has its main venue. */
    MAIN_VENUE_STAYS("main-venue-stays"),
    /** Check-ins, applications, cards or views of the stream are tied to the venue. */
    VENUE_IN_USE("venue-in-use");

    private final String code;

    MeetingProblem(String code) {
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
