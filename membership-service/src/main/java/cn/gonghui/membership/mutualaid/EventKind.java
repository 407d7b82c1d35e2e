package cn.gonghui.membership.mutualaid;

/** What may befall a member (保障事项). */
public enum EventKind {
    /** 住院. */
    HOSPITALIZATION,
    /** 重大疾病. */
    CRITICAL_ILLNESS,
    /** 意外伤害. */
    ACCIDENTAL_INJURY,
    /** 伤残. */
    DISABILITY,
    /** 身故. */
    DEATH
}
