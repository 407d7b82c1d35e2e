package cn.gonghui.membership.registration;

/** Why a registration was cancelled (取消原因). */
public enum CancelReason {
    /** 申请取消: by the party or an officer. */
    REQUESTED,
    /** 活动取消. */
    ACTIVITY_CANCELLED,
    /** 会籍终止: the member, or too many of the team, left the union. */
    MEMBERSHIP_ENDED,
    /** 撤回同意: he does not let his data be used for activities any more. */
    CONSENT_WITHDRAWN
}
