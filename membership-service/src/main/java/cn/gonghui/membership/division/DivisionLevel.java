package cn.gonghui.membership.division;

/** Level of an administrative division (行政区划) in GB/T 2260 and GB/T 10114. */
public enum DivisionLevel {
    /** 直辖市, six digits. */
    MUNICIPALITY,
    /** 市辖区, six digits. */
    DISTRICT,
    /** 街道, 镇 or 乡, nine digits. */
    STREET
}
