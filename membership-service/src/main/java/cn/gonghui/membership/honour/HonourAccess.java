package cn.gonghui.membership.honour;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Role;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which honours the caller may register and revoke: those of the levels that his organisation confers. */
@ApplicationScoped
class HonourAccess {

    private final OrganizationDirectory organizations;
    private final NominationRepository nominations;
    private final Actor actor;

    HonourAccess(OrganizationDirectory organizations, NominationRepository nominations, Actor actor) {
        this.organizations = organizations;
        this.nominations = nominations;
        this.actor = actor;
    }

    /** Every level for an administrator of the federation, none for who acts for no organisation. */
    Set<HonourLevel> levels() {
        if (actor.is(Role.FEDERATION_ADMIN)) {
            return EnumSet.allOf(HonourLevel.class);
        }
        var kinds =
                organizations.places(actor.organizationId().stream().toList()).values();
        return Arrays.stream(HonourLevel.values())
                .filter(level -> kinds.stream().anyMatch(place -> level.isConferredBy(place.kind())))
                .collect(Collectors.toSet());
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 unless the caller acts for who conferred it, or for one above */
    void requireRevocable(Honour honour) {
        var revocable = honour.nominationId() == null ? levels().contains(honour.level()) : conferred(honour);
        if (!revocable) {
            throw HonourProblem.CONFERRING_TOO_LOW.refuse(honour.level());
        }
    }

    /** Whether it was conferred here, by one of the caller's organisations. */
    boolean conferred(Honour honour) {
        return honour.nominationId() != null
                && organizations.covers(
                        nominations.findById(honour.nominationId()).conferringId());
    }
}
