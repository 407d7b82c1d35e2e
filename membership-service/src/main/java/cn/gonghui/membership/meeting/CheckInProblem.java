package cn.gonghui.membership.meeting;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** Why somebody is not checked in; none of them stands in the way of a later good scan. */
public enum CheckInProblem implements ProblemCode {
    /** No code of ours, or tampered with. */
    CODE_UNKNOWN("check-in-code-unknown", ProblemKind.INVALID),
    /** The code has turned since. */
    CODE_EXPIRED("check-in-code-expired", ProblemKind.CONFLICT),
    /** The code is of another venue or meeting. */
    WRONG_VENUE("check-in-wrong-venue", ProblemKind.CONFLICT),
    /** Before the meeting was opened. */
    TOO_EARLY("check-in-too-early", ProblemKind.CONFLICT),
    /** After the meeting was over, or in the future. */
    TOO_LATE("check-in-too-late", ProblemKind.CONFLICT),
    /** The person was seen at this venue already. */
    ALREADY_IN("already-checked-in", ProblemKind.CONFLICT),
    /** The card is lost, suspended, replaced or cancelled. */
    CARD_REVOKED("card-revoked", ProblemKind.CONFLICT),
    /** The membership has ended. */
    NOT_A_MEMBER("check-in-membership-ended", ProblemKind.CONFLICT),
    /** The client has called another check-in so. */
    NONCE_TAKEN("check-in-nonce-taken", ProblemKind.CONFLICT);

    private final String code;
    private final ProblemKind kind;

    CheckInProblem(String code, ProblemKind kind) {
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
