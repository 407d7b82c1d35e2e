package cn.gonghui.training.request;

/** Where a request for delivery came from. */
public enum RequestOrigin {
    /** A union asked by itself. */
    UNION,
    /** Prepared for a newly established union. */
    NEW_UNION,
    /** Ordered by another service for a union. */
    SERVICE
}
