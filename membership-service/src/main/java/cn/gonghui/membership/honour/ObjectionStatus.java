package cn.gonghui.membership.honour;

/** What became of an objection (异议). */
public enum ObjectionStatus {
    /** 待处理. */
    OPEN,
    /** 不成立. */
    DISMISSED,
    /** 成立: the nomination is rejected with it. */
    UPHELD
}
