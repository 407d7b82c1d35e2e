package cn.gonghui.membership.activity;

/** Who registers together (报名方式). */
public enum PartyKind {
    /** 个人. */
    INDIVIDUAL,
    /** 团队: a captain and other members. */
    TEAM,
    /** 家庭: a member and his children, who are counted and never named. */
    FAMILY
}
