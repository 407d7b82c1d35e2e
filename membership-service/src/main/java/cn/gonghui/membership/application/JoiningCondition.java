package cn.gonghui.membership.application;

/** A condition for joining (入会条件). */
public enum JoiningCondition {
    /** 年满十六周岁 (Labour Law art. 15). */
    OLD_ENOUGH,
    /** 劳动关系明确 (Trade Union Law art. 3). */
    EMPLOYMENT_STATED,
    /** 未加入其他工会: one current membership a person. */
    NO_CURRENT_MEMBERSHIP
}
