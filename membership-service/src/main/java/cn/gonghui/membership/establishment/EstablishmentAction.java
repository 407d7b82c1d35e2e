package cn.gonghui.membership.establishment;

/** What can be done with the establishment of a union. All but editing are steps in the table of its status. */
public enum EstablishmentAction {
    EDIT,
    APPLY,
    RETURN,
    REFUSE,
    APPROVE,
    ELECT,
    ESTABLISH,
    ABANDON
}
