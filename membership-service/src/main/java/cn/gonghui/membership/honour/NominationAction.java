package cn.gonghui.membership.honour;

/** What may be done with a nomination; the clock ends notices. */
public enum NominationAction {
    /** A review is passed; its notice begins. */
    PASS,
    /** A notice is over and another begins. */
    RENEW_NOTICE,
    /** A notice is over and another review begins. */
    REOPEN_REVIEW,
    /** The last notice is over. */
    CLEAR,
    CONFER,
    REJECT,
    WITHDRAW;

    /** Whether somebody does it, and not the clock. */
    public boolean byHand() {
        return this != RENEW_NOTICE && this != REOPEN_REVIEW && this != CLEAR;
    }
}
