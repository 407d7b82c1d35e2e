package cn.gonghui.membership.registration;

/** What may become of a registration; promotion happens by itself. */
public enum RegistrationAction {
    PROMOTE,
    CANCEL
}
