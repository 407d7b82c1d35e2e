package cn.gonghui.training.attendance;

/** How a presence was taken down. */
public enum AttendanceSource {
    /** 名单上传. */
    LIST,
    /** 服务卡号. */
    CARD
}
