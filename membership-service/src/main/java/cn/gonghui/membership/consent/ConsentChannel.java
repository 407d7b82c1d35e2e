package cn.gonghui.membership.consent;

/** How the member said it (登记渠道). */
public enum ConsentChannel {
    /** 本人线上: he himself, signed in. */
    ONLINE,
    /** 窗口当面. */
    COUNTER,
    /** 书面. */
    PAPER,
    /** 电话. */
    PHONE
}
