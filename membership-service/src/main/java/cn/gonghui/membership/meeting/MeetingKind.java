package cn.gonghui.membership.meeting;

/** Kind of outreach meeting (双沟通). */
public enum MeetingKind {
    /** 职工沟通会. */
    WORKER,
    /** 企业沟通会. */
    ENTERPRISE
}
