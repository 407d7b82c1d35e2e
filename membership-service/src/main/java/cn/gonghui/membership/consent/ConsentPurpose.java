package cn.gonghui.membership.consent;

/**
 * For what a member's data is used beyond the administration of his membership (个人信息处理目的). The latter rests on the
 * union's law and charter, not on consent, so it is no purpose here and cannot be withdrawn; a member exits instead.
 */
public enum ConsentPurpose {
    /** 文体活动报名: taking part in activities. */
    ACTIVITIES(true),
    /** 互助保障: being enrolled in mutual-aid plans, and claims under them. */
    MUTUAL_AID(true),
    /** 服务卡优惠核验: a partner is told that the card is valid. */
    CARD_BENEFITS(true),
    /** 教育培训: being enrolled in training. */
    TRAINING(true),
    /** 表彰公示: the name stands in a public notice. */
    HONOUR_PUBLICITY(true),
    /** 宣传联络: being written to or called beyond what the membership needs. */
    CONTACT(false);

    private final boolean allowedUnasked;

    ConsentPurpose(boolean allowedUnasked) {
        this.allowedUnasked = allowedUnasked;
    }

    /** What holds for a member who has said nothing: what he or his union applies for on his behalf may go on until he objects. */
    boolean allowedUnasked() {
        return allowedUnasked;
    }
}
