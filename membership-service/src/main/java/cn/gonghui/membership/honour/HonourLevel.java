package cn.gonghui.membership.honour;

import cn.gonghui.membership.organization.OrganizationKind;
import java.util.Set;

/** How high an honour stands (级别). The constants name the kinds of organisations that may confer, register and revoke it. */
public enum HonourLevel {
    /** 全国. */
    NATIONAL(OrganizationKind.MUNICIPAL_FEDERATION),
    /** 市级. */
    MUNICIPAL(OrganizationKind.MUNICIPAL_FEDERATION),
    /** 区级. */
    DISTRICT(
            OrganizationKind.MUNICIPAL_FEDERATION,
            OrganizationKind.DISTRICT_FEDERATION,
            OrganizationKind.INDUSTRY_FEDERATION),
    /** 街道、乡镇级. */
    STREET(
            OrganizationKind.MUNICIPAL_FEDERATION,
            OrganizationKind.DISTRICT_FEDERATION,
            OrganizationKind.INDUSTRY_FEDERATION,
            OrganizationKind.STREET_FEDERATION,
            OrganizationKind.TOWN_FEDERATION,
            OrganizationKind.PARK_FEDERATION),
    /** 基层. */
    GRASSROOTS(OrganizationKind.values());

    private final Set<OrganizationKind> conferring;

    HonourLevel(OrganizationKind... conferring) {
        this.conferring = Set.of(conferring);
    }

    /** Whether an organisation of this kind may confer, register and revoke honours of this level. */
    public boolean isConferredBy(OrganizationKind kind) {
        return conferring.contains(kind);
    }
}
