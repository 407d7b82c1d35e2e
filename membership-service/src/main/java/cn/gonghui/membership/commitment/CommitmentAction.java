package cn.gonghui.membership.commitment;

/** What can be done with a commitment. */
public enum CommitmentAction {
    /** 延期: another day, for a reason. */
    POSTPONE,
    /** 兑现: by itself, as soon as the employer belongs to a union. */
    KEEP,
    /** 解除. */
    RELEASE
}
