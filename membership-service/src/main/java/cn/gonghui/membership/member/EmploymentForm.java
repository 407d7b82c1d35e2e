package cn.gonghui.membership.member;

/** Form of employment (就业形态); all but the first are the new forms 新就业形态. */
public enum EmploymentForm {
    /** 标准劳动关系. */
    STANDARD,
    /** 快递员. */
    COURIER,
    /** 外卖配送员. */
    FOOD_DELIVERY,
    /** 网约车司机. */
    RIDE_HAILING,
    /** 货车司机. */
    TRUCK_DRIVER,
    /** 家政服务员. */
    DOMESTIC_WORK,
    /** 其他新就业形态. */
    OTHER_NEW_FORM
}
