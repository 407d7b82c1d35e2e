package cn.gonghui.membership.meeting;

/** A service offered at a venue (服务台). */
public enum Booth {
    /** 互助保障讲解. */
    MUTUAL_AID_ADVICE,
    /** 健康义诊. */
    HEALTH_CONSULTATION,
    /** 现场办卡. */
    CARD_DESK,
    /** 法律咨询. */
    LEGAL_ADVICE,
    /** 就业咨询. */
    JOB_ADVICE,
    /** 其他. */
    OTHER
}
