package cn.gonghui.membership.honour;

/** A round that a nomination goes through. */
public enum RoundKind {
    /** 审核. */
    REVIEW,
    /** 公示. */
    NOTICE
}
