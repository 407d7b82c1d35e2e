package cn.gonghui.training.plan;

/** The programme that a plan serves. */
public enum Programme {
    /** 普遍送教, wherever a grassroots union asks. */
    GENERAL,
    /** 市级示范公益送教, for the key unions and groups of the year. */
    DEMONSTRATION,
    /** 干部学院, the college's own courses. */
    COLLEGE
}
