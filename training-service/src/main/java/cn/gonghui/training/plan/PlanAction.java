package cn.gonghui.training.plan;

/** What may be done with an annual plan. */
public enum PlanAction {
    PUBLISH,
    CLOSE
}
