package cn.gonghui.membership.activity;

/** What kind of activity it is (活动类型). */
public enum ActivityType {
    /** 比赛: entries, judges, scores, results. */
    CONTEST,
    /** 健步走: routes, check points, finish. */
    WALK,
    /** 亲子活动: task stations with stamps. */
    FAMILY_DAY,
    /** 其他. */
    OTHER
}
