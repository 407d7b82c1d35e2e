package cn.gonghui.membership.employer;

/** What can be done with an employer. */
public enum EmployerAction {
    /** Particulars and history alike. */
    EDIT,
    JOIN_UNION
}
