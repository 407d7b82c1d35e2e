package cn.gonghui.membership.member;

/** Why a membership ended (退出原因). */
public enum ExitReason {
    /** 退会. */
    WITHDRAWN,
    /** 开除会籍. */
    EXPELLED,
    /** 去世. */
    DECEASED,
    /** 重复登记: the person was on the books twice; never counted as a new member. */
    DUPLICATE
}
