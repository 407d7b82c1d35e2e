package cn.gonghui.membership.application;

/** What can be done with an application. */
public enum ApplicationAction {
    /** 批准. */
    ACCEPT,
    /** 不予批准. */
    REJECT,
    /** 退回补正. */
    RETURN,
    /** 撤回, by the applicant or on his word. */
    WITHDRAW,
    /** 补正后重新提交, by the applicant. */
    RESUBMIT
}
