package cn.gonghui.membership.application;

/** How an application came in (申请渠道). */
public enum ApplicationChannel {
    /** 线上: by the applicant himself. */
    ONLINE,
    /** 沟通会: at an outreach meeting. */
    MEETING,
    /** 现场: at a desk. */
    ON_SITE,
    /** 合作平台. */
    PARTNER,
    /** 批量导入. */
    IMPORT
}
