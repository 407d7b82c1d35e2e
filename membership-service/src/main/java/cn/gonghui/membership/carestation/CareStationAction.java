package cn.gonghui.membership.carestation;

/** What is done with a care station. */
public enum CareStationAction {
    EDIT,
    OPEN,
    SUSPEND,
    RESUME,
    CLOSE
}
