package cn.gonghui.membership.transfer;

/** What can be done with a transfer. */
public enum TransferAction {
    /** 同意转出, by the origin or by itself after a time. */
    RELEASE,
    /** 同意转入, by the destination. */
    ACCEPT,
    /** 不同意, by either of the two. */
    REFUSE,
    /** 撤回, by the destination or by the member. */
    WITHDRAW
}
