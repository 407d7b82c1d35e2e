package cn.gonghui.training.enrolment;

/** What may become of an enrolment; promotion happens by itself. */
public enum EnrolmentAction {
    PROMOTE,
    CANCEL
}
