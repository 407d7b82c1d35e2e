package cn.gonghui.membership.contest;

/** What may be done with a contest. */
public enum ContestAction {
    EDIT,
    OPEN_JUDGING,
    PUBLISH
}
