package cn.gonghui.training.mode;

/** How one person takes part in a session. */
public enum SeatMode {
    /** 线下. */
    ON_SITE,
    /** 线上. */
    ONLINE
}
