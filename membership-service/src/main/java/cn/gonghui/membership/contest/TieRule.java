package cn.gonghui.membership.contest;

/** What decides between entries of one score (并列规则). */
public enum TieRule {
    /** 权重最大的评分项得分高者在前: the criterion with the greatest weight, the first of several; then they share. */
    GREATEST_WEIGHT,
    /** 并列: they share the rank and the award. */
    SHARED
}
