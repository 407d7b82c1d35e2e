package cn.gonghui.membership.honour;

/** Who may be honoured (表彰对象). */
public enum HonourSubject {
    /** 个人. */
    PERSON,
    /** 班组、团队. */
    TEAM,
    /** 单位. */
    ORGANIZATION
}
