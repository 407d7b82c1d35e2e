package cn.gonghui.membership.honour;

/** How high an honour stands (级别). */
public enum HonourLevel {
    /** 全国. */
    NATIONAL,
    /** 市级. */
    MUNICIPAL,
    /** 区级. */
    DISTRICT,
    /** 街道、乡镇级. */
    STREET,
    /** 基层. */
    GRASSROOTS
}
