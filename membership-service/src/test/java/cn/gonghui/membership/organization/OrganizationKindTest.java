package cn.gonghui.membership.organization;

import static cn.gonghui.membership.organization.OrganizationKind.DISTRICT_FEDERATION;
import static cn.gonghui.membership.organization.OrganizationKind.ENTERPRISE_FEDERATION;
import static cn.gonghui.membership.organization.OrganizationKind.ENTERPRISE_UNION;
import static cn.gonghui.membership.organization.OrganizationKind.INDUSTRY_FEDERATION;
import static cn.gonghui.membership.organization.OrganizationKind.INSTITUTION_UNION;
import static cn.gonghui.membership.organization.OrganizationKind.JOINT_UNION;
import static cn.gonghui.membership.organization.OrganizationKind.MUNICIPAL_FEDERATION;
import static cn.gonghui.membership.organization.OrganizationKind.PARK_FEDERATION;
import static cn.gonghui.membership.organization.OrganizationKind.STREET_FEDERATION;
import static cn.gonghui.membership.organization.OrganizationKind.TOWN_FEDERATION;
import static cn.gonghui.membership.organization.OrganizationKind.TRAINING_INSTITUTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrganizationKindTest {

    /** The table read the other way round: what may stand under each kind. */
    private static final Map<OrganizationKind, Set<OrganizationKind>> BELOW = Map.of(
            MUNICIPAL_FEDERATION,
            EnumSet.of(
                    DISTRICT_FEDERATION,
                    INDUSTRY_FEDERATION,
                    PARK_FEDERATION,
                    ENTERPRISE_FEDERATION,
                    ENTERPRISE_UNION,
                    INSTITUTION_UNION,
                    TRAINING_INSTITUTE),
            DISTRICT_FEDERATION,
            EnumSet.of(
                    INDUSTRY_FEDERATION,
                    STREET_FEDERATION,
                    TOWN_FEDERATION,
                    PARK_FEDERATION,
                    ENTERPRISE_FEDERATION,
                    ENTERPRISE_UNION,
                    JOINT_UNION,
                    INSTITUTION_UNION,
                    TRAINING_INSTITUTE),
            INDUSTRY_FEDERATION,
            EnumSet.of(ENTERPRISE_FEDERATION, ENTERPRISE_UNION, JOINT_UNION, INSTITUTION_UNION, TRAINING_INSTITUTE),
            STREET_FEDERATION,
            EnumSet.of(PARK_FEDERATION, ENTERPRISE_FEDERATION, ENTERPRISE_UNION, JOINT_UNION, INSTITUTION_UNION),
            TOWN_FEDERATION,
            EnumSet.of(PARK_FEDERATION, ENTERPRISE_FEDERATION, ENTERPRISE_UNION, JOINT_UNION, INSTITUTION_UNION),
            PARK_FEDERATION,
            EnumSet.of(ENTERPRISE_FEDERATION, ENTERPRISE_UNION, JOINT_UNION, INSTITUTION_UNION),
            ENTERPRISE_FEDERATION,
            EnumSet.of(ENTERPRISE_UNION, INSTITUTION_UNION));

    @Test
    void every_pair_of_kinds_is_allowed_or_refused_as_the_table_says() {
        for (var parent : OrganizationKind.values()) {
            var allowed = BELOW.getOrDefault(parent, Set.of());
            for (var child : OrganizationKind.values()) {
                assertEquals(allowed.contains(child), child.mayStandUnder(parent), child + " under " + parent);
            }
            assertEquals(allowed, parent.children());
        }
    }

    @Test
    void only_the_municipal_federation_is_a_root() {
        var roots = Stream.of(OrganizationKind.values())
                .filter(OrganizationKind::isRoot)
                .collect(Collectors.toSet());
        assertEquals(Set.of(MUNICIPAL_FEDERATION), roots);
    }

    @Test
    void only_the_three_kinds_of_unions_have_members_and_nothing_stands_below_them() {
        for (var kind : OrganizationKind.values()) {
            assertEquals(
                    Set.of(ENTERPRISE_UNION, JOINT_UNION, INSTITUTION_UNION).contains(kind), kind.hasMembers());
            assertTrue(!kind.hasMembers() || kind.children().isEmpty());
        }
    }

    @Test
    void status_follows_its_table() {
        assertEquals(
                Set.of("PREPARING>ACTIVE", "PREPARING>DISSOLVED", "ACTIVE>MERGED", "ACTIVE>DISSOLVED"),
                Stream.of(OrganizationStatus.values())
                        .flatMap(from -> Stream.of(OrganizationStatus.values())
                                .filter(from::mayBecome)
                                .map(to -> from + ">" + to))
                        .collect(Collectors.toSet()));
    }
}
