package cn.gonghui.membership.aidproject;

/** What happens to goods (物资变动类别). */
public enum MovementKind {
    /** 认捐. */
    PLEDGE,
    /** 入库. */
    RECEIPT,
    /** 发放. */
    HAND_OVER;

    /** What a movement of so many adds to the stock. */
    long ofStock(long quantity) {
        return switch (this) {
            case PLEDGE -> 0;
            case RECEIPT -> quantity;
            case HAND_OVER -> -quantity;
        };
    }
}
