package cn.gonghui.training.session;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of sessions refuse. */
public enum SessionProblem implements ProblemCode {
    /** A lecturer would be in two places at once. */
    LECTURER_BUSY("lecturer-busy"),
    /** A room would hold two sessions at once. */
    ROOM_BUSY("room-busy"),
    /** Once published, only seats and the stream's address may change. */
    SESSION_CONTENT_FIXED("session-content-fixed"),
    /** It starts no earlier than an hour before its first block. */
    SESSION_TOO_EARLY("session-too-early"),
    /** The reference is taken within the organiser. */
    SESSION_EXISTS("session-exists"),
    /** More people are seated than seats would be left. */
    SEATS_TAKEN("seats-taken");

    private final String code;

    SessionProblem(String code) {
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
