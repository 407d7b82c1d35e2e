package cn.gonghui.kit.job;

/** What a caller may do with a job. */
public enum JobAction {
    /** 取消. */
    CANCEL
}
