package cn.gonghui.training.mode;

/** How a session is given. */
public enum DeliveryMode {
    /** 线下. */
    ON_SITE,
    /** 线上. */
    ONLINE,
    /** 线上线下同步: seats of both kinds, each with its own number. */
    HYBRID;

    public boolean offers(SeatMode seat) {
        return this == HYBRID || name().equals(seat.name());
    }
}
