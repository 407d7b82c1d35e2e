package cn.gonghui.membership.organization;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Kind of trade-union organisation (工会组织类型). The constants name the kinds that they may stand directly under. */
public enum OrganizationKind {
    /** 市总工会: the root. */
    MUNICIPAL_FEDERATION,
    /** 区总工会. */
    DISTRICT_FEDERATION(MUNICIPAL_FEDERATION),
    /** 产业工会. */
    INDUSTRY_FEDERATION(MUNICIPAL_FEDERATION, DISTRICT_FEDERATION),
    /** 街道总工会. */
    STREET_FEDERATION(DISTRICT_FEDERATION),
    /** 乡镇总工会. */
    TOWN_FEDERATION(DISTRICT_FEDERATION),
    /** 园区总工会. */
    PARK_FEDERATION(MUNICIPAL_FEDERATION, DISTRICT_FEDERATION, STREET_FEDERATION, TOWN_FEDERATION),
    /** 集团总工会: of a group of companies, with their unions below it. */
    ENTERPRISE_FEDERATION(
            MUNICIPAL_FEDERATION,
            DISTRICT_FEDERATION,
            INDUSTRY_FEDERATION,
            STREET_FEDERATION,
            TOWN_FEDERATION,
            PARK_FEDERATION),
    /** 企业工会. */
    ENTERPRISE_UNION(
            MUNICIPAL_FEDERATION,
            DISTRICT_FEDERATION,
            INDUSTRY_FEDERATION,
            STREET_FEDERATION,
            TOWN_FEDERATION,
            PARK_FEDERATION,
            ENTERPRISE_FEDERATION),
    /** 联合基层工会: one union for the workers of several small employers. */
    JOINT_UNION(DISTRICT_FEDERATION, INDUSTRY_FEDERATION, STREET_FEDERATION, TOWN_FEDERATION, PARK_FEDERATION),
    /** 机关事业单位工会. */
    INSTITUTION_UNION(
            MUNICIPAL_FEDERATION,
            DISTRICT_FEDERATION,
            INDUSTRY_FEDERATION,
            STREET_FEDERATION,
            TOWN_FEDERATION,
            PARK_FEDERATION,
            ENTERPRISE_FEDERATION),
    /** 工会干部学院. */
    TRAINING_INSTITUTE(MUNICIPAL_FEDERATION, DISTRICT_FEDERATION, INDUSTRY_FEDERATION);

    private final Set<OrganizationKind> parents;

    OrganizationKind(OrganizationKind... parents) {
        this.parents = Set.of(parents);
    }

    /** Whether an organisation of this kind may stand directly under one of that kind. */
    public boolean mayStandUnder(OrganizationKind parent) {
        return parents.contains(parent);
    }

    /** Whether this kind stands under nothing. */
    public boolean isRoot() {
        return parents.isEmpty();
    }

    /** Whether workers are members of organisations of this kind; all others have organisations below them instead. */
    public boolean hasMembers() {
        return EnumSet.of(ENTERPRISE_UNION, JOINT_UNION, INSTITUTION_UNION).contains(this);
    }

    /** Whether it is responsible for a territory, with all employers in it, whether they have a union or not. */
    public boolean isTerritorial() {
        return EnumSet.of(MUNICIPAL_FEDERATION, DISTRICT_FEDERATION, STREET_FEDERATION, TOWN_FEDERATION)
                .contains(this);
    }

    /** The kinds that may stand directly under this one. */
    public Set<OrganizationKind> children() {
        var children = EnumSet.noneOf(OrganizationKind.class);
        Arrays.stream(values()).filter(kind -> kind.mayStandUnder(this)).forEach(children::add);
        return children;
    }
}
