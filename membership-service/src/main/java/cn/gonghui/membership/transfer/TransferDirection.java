package cn.gonghui.membership.transfer;

/** From where a list looks at transfers (转会方向). */
public enum TransferDirection {
    /** 转入. */
    IN,
    /** 转出. */
    OUT
}
