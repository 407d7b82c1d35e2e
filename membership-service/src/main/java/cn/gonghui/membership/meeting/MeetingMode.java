package cn.gonghui.membership.meeting;

/** How people take part (举办方式). */
public enum MeetingMode {
    /** 线下. */
    ON_SITE,
    /** 线上. */
    ONLINE,
    /** 线上线下结合. */
    HYBRID;

    /** Whether people watch a live stream: then it has an address, else none. */
    boolean streamed() {
        return this != ON_SITE;
    }
}
