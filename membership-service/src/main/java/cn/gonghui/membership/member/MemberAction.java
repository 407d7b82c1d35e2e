package cn.gonghui.membership.member;

/** What can be done to a member. */
public enum MemberAction {
    EDIT,
    EXIT,
    /** 保留会籍. */
    RETAIN,
    /** 恢复会籍, after it was retained. */
    RESTORE,
    /** 同意转出, by a transfer. */
    RELEASE,
    /** 转入, by a transfer. */
    RECEIVE,
    /** 不再转出: the transfer came to nothing. */
    KEEP,
    /** 删除个人信息, after the exit. */
    ERASE;

    /** Whether it is done to the member himself; the others happen by way of a transfer. */
    boolean direct() {
        return this != RELEASE && this != RECEIVE && this != KEEP;
    }
}
