package cn.gonghui.membership.activity;

/** What a link shows. */
public enum LinkKind {
    /** 照片. */
    PHOTO,
    /** 视频. */
    VIDEO
}
