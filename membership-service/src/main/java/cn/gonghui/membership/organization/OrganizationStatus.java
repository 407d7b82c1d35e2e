package cn.gonghui.membership.organization;

import java.util.Set;

/** Status of an organisation, and which status may follow which. */
public enum OrganizationStatus {
    /** 筹建中: its establishment is approved, its committee not yet elected. */
    PREPARING,
    /** 正常. */
    ACTIVE,
    /** 已合并: went into another organisation. */
    MERGED,
    /** 已撤销. */
    DISSOLVED;

    public boolean mayBecome(OrganizationStatus next) {
        return switch (this) {
            case PREPARING -> Set.of(ACTIVE, DISSOLVED).contains(next);
            case ACTIVE -> Set.of(MERGED, DISSOLVED).contains(next);
            case MERGED, DISSOLVED -> false;
        };
    }
}
