package cn.gonghui.membership.meeting;

/** What can be done with a meeting. */
public enum MeetingAction {
    EDIT,
    /** 开始: applications and check-ins are taken from now on. */
    OPEN,
    /** 办结: over, and counted. */
    HOLD,
    CANCEL
}
