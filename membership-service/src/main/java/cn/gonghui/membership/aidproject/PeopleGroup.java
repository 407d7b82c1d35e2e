package cn.gonghui.membership.aidproject;

/** Whom an aid project helps (受助人群): counted, never named. */
public enum PeopleGroup {
    /** 儿童. */
    CHILDREN,
    /** 老年人. */
    ELDERLY,
    /** 患者. */
    PATIENTS,
    /** 残疾人. */
    DISABLED,
    /** 困难职工. */
    WORKERS_IN_NEED,
    /** 其他. */
    OTHER
}
