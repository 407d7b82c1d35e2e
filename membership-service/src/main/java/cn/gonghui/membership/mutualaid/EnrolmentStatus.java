package cn.gonghui.membership.mutualaid;

/** Whether somebody is covered (参保状态). */
public enum EnrolmentStatus {
    /** 保障中. */
    ACTIVE,
    /** 已终止: with the membership; what happened before is still covered. */
    ENDED
}
