package cn.gonghui.membership.contest;

/** Who enters a contest (参赛方式). */
public enum EntryKind {
    /** 单位. */
    ORGANIZATION,
    /** 团队. */
    TEAM,
    /** 个人. */
    INDIVIDUAL
}
