package cn.gonghui.training.attendance;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of attendance refuse; beside these {@code unknown-member} and {@code membership-ended}. */
public enum AttendanceProblem implements ProblemCode {
    /** Exactly one of memberId and cardNumber. */
    MEMBER_OR_CARD("member-or-card", ProblemKind.INVALID),
    /** The session has not been started. */
    TOO_EARLY("too-early", ProblemKind.CONFLICT),
    /** The session is a draft or was cancelled. */
    SESSION_NOT_OPEN("session-not-open", ProblemKind.CONFLICT),
    /** Has no seat, and the session takes no walk-ins. */
    NOT_ENROLLED("not-enrolled", ProblemKind.CONFLICT),
    /** A walk-in finds no free seat. */
    SESSION_FULL("session-full", ProblemKind.CONFLICT),
    /** Present already. */
    ALREADY_IN("already-in", ProblemKind.CONFLICT),
    /** The client's nonce stands for another presence. */
    NONCE_REUSED("nonce-reused", ProblemKind.CONFLICT),
    /** Of who takes part online the minutes are needed. */
    MINUTES_NEEDED("minutes-needed", ProblemKind.INVALID),
    /** More minutes than the session has. */
    MINUTES_OUT_OF_RANGE("minutes-out-of-range", ProblemKind.INVALID),
    /** The session is not given in this mode. */
    ATTENDANCE_MODE_NOT_OFFERED("attendance-mode-not-offered", ProblemKind.INVALID);

    private final String code;
    private final ProblemKind kind;

    AttendanceProblem(String code, ProblemKind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
