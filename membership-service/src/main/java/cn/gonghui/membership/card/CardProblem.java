package cn.gonghui.membership.card;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of cards refuse. */
public enum CardProblem implements ProblemCode {
    /** One live card a member. */
    LIVE_CARD_EXISTS("live-card-exists"),
    /** The membership has ended. */
    NOT_A_CURRENT_MEMBER("not-a-current-member");

    private final String code;

    CardProblem(String code) {
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
