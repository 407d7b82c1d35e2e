package cn.gonghui.membership.card;

/** What can be done with a card. */
public enum CardAction {
    /** 发放: handed over to the member. */
    ACTIVATE,
    /** 停用, for the time being. */
    SUSPEND,
    /** 恢复使用. */
    RESUME,
    /** 挂失: frozen at once. */
    REPORT_LOSS,
    /** 补办: a new card takes the place of the lost one. */
    REPLACE,
    /** 注销. */
    CANCEL
}
