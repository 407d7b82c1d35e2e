package cn.gonghui.membership.organization;

/** What can be done with an organisation. */
public enum OrganizationAction {
    EDIT,
    CREATE_CHILD
}
