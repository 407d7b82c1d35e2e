package cn.gonghui.membership.honour;

/** Whether an honour stands. */
public enum HonourStatus {
    /** 已授予. */
    CONFERRED,
    /** 已撤销. */
    REVOKED
}
