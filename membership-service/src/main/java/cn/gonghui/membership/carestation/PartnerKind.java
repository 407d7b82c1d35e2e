package cn.gonghui.membership.carestation;

/** What the partner institution of a care station is (合作机构类别). */
public enum PartnerKind {
    /** 医院. */
    HOSPITAL,
    /** 公益基金会. */
    PUBLIC_WELFARE_FOUNDATION,
    /** 儿童福利机构. */
    CHILD_WELFARE_INSTITUTION,
    /** 养老机构. */
    ELDERLY_CARE_INSTITUTION,
    /** 学校. */
    SCHOOL,
    /** 社区. */
    COMMUNITY,
    /** 其他. */
    OTHER
}
