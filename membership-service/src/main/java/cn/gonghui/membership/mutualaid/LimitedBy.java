package cn.gonghui.membership.mutualaid;

/** What decided how much is paid. */
public enum LimitedBy {
    /** 给付比例. */
    RATE,
    /** 单次限额. */
    EVENT_LIMIT,
    /** 年度限额. */
    YEAR_LIMIT,
    /** 个人累计限额. */
    PERSON_LIMIT
}
