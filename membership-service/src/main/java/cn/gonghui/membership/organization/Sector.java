package cn.gonghui.membership.organization;

/** Sector (单位性质) of an employer and of the union in it. 两新 (两新组织) is NON_PUBLIC and NEW_SOCIAL together. */
public enum Sector {
    /** 机关事业单位. */
    PUBLIC_INSTITUTION,
    /** 国有企业. */
    STATE_OWNED,
    /** 非公有制企业. */
    NON_PUBLIC,
    /** 新社会组织. */
    NEW_SOCIAL
}
