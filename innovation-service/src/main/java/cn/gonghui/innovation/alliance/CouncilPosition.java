package cn.gonghui.innovation.alliance;

/** 理事会职务: what somebody is in the council; the chair is not a seat but a term of the chair unit. */
public enum CouncilPosition {
    /** 副理事长. */
    VICE_CHAIR,
    /** 秘书长. */
    SECRETARY_GENERAL,
    /** 理事. */
    COUNCIL_MEMBER
}
