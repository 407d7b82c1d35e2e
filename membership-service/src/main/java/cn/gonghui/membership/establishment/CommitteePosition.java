package cn.gonghui.membership.establishment;

/** Seat (职务) in the committee that the members' assembly elects. */
public enum CommitteePosition {
    /** 主席. */
    CHAIR,
    /** 副主席. */
    VICE_CHAIR,
    /** 委员. */
    MEMBER,
    /** 经费审查委员会主任. */
    AUDIT_DIRECTOR,
    /** 女职工委员会主任. */
    WOMEN_WORKERS_DIRECTOR
}
