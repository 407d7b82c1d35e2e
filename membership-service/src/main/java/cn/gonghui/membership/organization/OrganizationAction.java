package cn.gonghui.membership.organization;

/** What can be done with an organisation. */
public enum OrganizationAction {
    EDIT,
    CREATE_CHILD,
    /** 划转, under another parent. */
    MOVE,
    /** 合并, into another organisation. */
    MERGE,
    /** 撤销. */
    DISSOLVE
}
