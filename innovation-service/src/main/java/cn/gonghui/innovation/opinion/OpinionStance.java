package cn.gonghui.innovation.opinion;

/** 意见: where a member unit stands. */
public enum OpinionStance {
    /** 赞成. */
    SUPPORT,
    /** 修改后赞成. */
    SUPPORT_WITH_CHANGES,
    /** 反对. */
    OBJECT
}
