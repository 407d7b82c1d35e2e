package cn.gonghui.membership.consent;

/** What a member says about a purpose. */
public enum ConsentDecision {
    /** 同意. */
    GIVEN,
    /** 撤回同意. */
    WITHDRAWN
}
