package cn.gonghui.training.lecturer;

/** What may be done with a lecturer's entry. */
public enum LecturerAction {
    DEACTIVATE,
    REACTIVATE
}
