package cn.gonghui.membership.aidproject;

/** What happens to goods (物资变动类别). */
public enum MovementKind {
    /** 认捐. */
    PLEDGE,
    /** 入库. */
    RECEIPT,
    /** 发放. */
    HAND_OVER
}
