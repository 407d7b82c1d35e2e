package cn.gonghui.training.plan;

/** Sector of an employer, in membership-service's words. 两新 is NON_PUBLIC and NEW_SOCIAL. */
public enum Sector {
    PUBLIC_INSTITUTION,
    STATE_OWNED,
    NON_PUBLIC,
    NEW_SOCIAL
}
