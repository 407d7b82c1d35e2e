package cn.gonghui.membership.member;

/** What can be done to a member. */
public enum MemberAction {
    EDIT,
    EXIT
}
