package cn.gonghui.membership.organization;

/** Group of workers (重点群体) that an organisation has many of and that programmes give precedence to. */
public enum FocusGroup {
    /** 新就业形态劳动者. */
    NEW_EMPLOYMENT_WORKERS,
    /** 农民工. */
    MIGRANT_WORKERS,
    /** 女职工. */
    WOMEN_WORKERS,
    /** 一线职工. */
    FRONTLINE_WORKERS,
    /** 困难职工. */
    WORKERS_IN_HARDSHIP
}
