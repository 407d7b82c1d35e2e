package cn.gonghui.membership.transfer;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of transfers refuse. */
public enum TransferProblem implements ProblemCode {
    /** No current member has this document and this name. Does not tell which of the two is wrong. */
    NO_SUCH_MEMBER("no-such-member"),
    /** The member belongs to the union that he would go to. */
    ALREADY_IN_UNION("already-in-union"),
    /** A member is on his way to one union at most. */
    TRANSFER_UNDER_WAY("transfer-under-way");

    private final String code;

    TransferProblem(String code) {
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
