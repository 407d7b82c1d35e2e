package cn.gonghui.membership.registration;

/** Who registered (报名渠道). */
public enum RegistrationChannel {
    /** 本人报名. */
    SELF,
    /** 单位集体报名. */
    UNION
}
