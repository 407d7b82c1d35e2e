package cn.gonghui.training.membership;

import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.training.organization.KnownOrganization;
import java.util.Map;
import java.util.UUID;

/** What was learnt about the organisations that one request names, before its transaction began. */
public final class OrganizationsAsked {

    private final Map<UUID, KnownOrganization> byId;
    private final boolean complete;

    OrganizationsAsked(Map<UUID, KnownOrganization> byId, boolean complete) {
        this.byId = Map.copyOf(byId);
        this.complete = complete;
    }

    /**
     * @param pointer where the id stands in the request body
     * @throws cn.gonghui.kit.problem.Problem 400 unknown, 409 ended, 503 unknown here while membership is down
     */
    public KnownOrganization organization(UUID id, String pointer) {
        var organization = byId.get(id);
        if (organization == null && !complete) {
            throw KitProblem.UNAVAILABLE.refuse().retryAfter(MembersAsked.COME_AGAIN);
        }
        if (organization == null) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt(pointer);
        }
        if (!organization.standing()) {
            throw MembershipProblem.ORGANIZATION_ENDED.refuseAt(pointer);
        }
        return organization;
    }
}
