package cn.gonghui.membership.honour;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which nominations are the caller's: to review as the conferring organisation, to see as the nominating one, or on notice. */
@ApplicationScoped
class NominationAccess {

    private final OrganizationDirectory organizations;
    private final Actor actor;

    NominationAccess(OrganizationDirectory organizations, Actor actor) {
        this.organizations = organizations;
        this.actor = actor;
    }

    /** @throws cn.gonghui.kit.problem.Problem 404 unless it is on notice, or of one of the caller's organisations */
    Nomination requireVisible(Nomination nomination) {
        if (nomination == null || nomination.status() != NominationStatus.ON_NOTICE && !concerns(nomination)) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return nomination;
    }

    /** @throws cn.gonghui.kit.problem.Problem 404 unless the conferring organisation is the caller's */
    Nomination requireConferring(Nomination nomination) {
        if (nomination == null || !organizations.covers(nomination.conferringId())) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return nomination;
    }

    /** @throws cn.gonghui.kit.problem.Problem 404 unless the nominating organisation is the caller's */
    Nomination requireNominating(Nomination nomination) {
        if (nomination == null || !organizations.covers(nomination.organizationId())) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return nomination;
    }

    boolean concerns(Nomination nomination) {
        return organizations.covers(nomination.organizationId()) || organizations.covers(nomination.conferringId());
    }

    NominationView view(Nomination nomination) {
        return NominationView.of(nomination, actions(nomination));
    }

    private List<NominationAction> actions(Nomination nomination) {
        if (!actor.is(Role.OFFICER) && !actor.is(Role.FEDERATION_ADMIN)) {
            return List.of();
        }
        var confers = organizations.covers(nomination.conferringId());
        var nominates = organizations.covers(nomination.organizationId());
        return nomination.status().actions().stream()
                .filter(action -> action == NominationAction.WITHDRAW ? nominates : confers)
                .toList();
    }
}
