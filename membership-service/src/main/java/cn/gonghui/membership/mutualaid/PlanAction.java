package cn.gonghui.membership.mutualaid;

/** What may be done with a plan. */
public enum PlanAction {
    EDIT,
    OPEN,
    CLOSE
}
