package cn.gonghui.membership.card;

/** What a card entitles to at partners (权益等级). */
public enum BenefitTier {
    /** 基本权益. */
    BASIC,
    /** 拓展权益: the city's extended programme. */
    EXTENDED
}
