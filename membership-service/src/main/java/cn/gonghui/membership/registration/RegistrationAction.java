package cn.gonghui.membership.registration;

/** What may become of a registration; promotion happens by itself. */
public enum RegistrationAction {
    PROMOTE,
    /** A member leaves his team, which goes on. */
    LEAVE,
    CANCEL
}
