package cn.gonghui.training.standing;

/** Form of employment 就业形态, in membership-service's words; all but the first are the new forms 新就业形态. */
public enum EmploymentForm {
    STANDARD,
    COURIER,
    FOOD_DELIVERY,
    RIDE_HAILING,
    TRUCK_DRIVER,
    DOMESTIC_WORK,
    OTHER_NEW_FORM
}
