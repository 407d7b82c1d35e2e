package cn.gonghui.membership.application;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Disclosure;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.organization.OrganizationDirectory;
import cn.gonghui.membership.organization.OrganizationPlace;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which applications the caller sees, to which unions he may apply, and as what. */
@ApplicationScoped
class ApplicationAccess {

    private final OrganizationDirectory organizations;
    private final Disclosure disclosure;
    private final Actor actor;

    ApplicationAccess(OrganizationDirectory organizations, Disclosure disclosure, Actor actor) {
        this.organizations = organizations;
        this.disclosure = disclosure;
        this.actor = actor;
    }

    /** @throws cn.gonghui.kit.problem.Problem 404 where the application is not the caller's */
    Application requireVisible(Application application) {
        if (application == null || !organizations.covers(application.organizationId())) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return application;
    }

    /** Held until the transaction ends. Who comes without a token may apply anywhere; officers and partners within their organisations. */
    Map<UUID, OrganizationPlace> unions(Collection<UUID> ids) {
        return atDesk() || actor.is(Role.PARTNER) ? organizations.heldInScope(ids) : organizations.held(ids);
    }

    /** Whether the caller has numbers of his own for applications. */
    boolean mayRefer() {
        return atDesk() || actor.is(Role.PARTNER);
    }

    ApplicationChannel channel(SubmitApplication request) {
        if (!atDesk()) {
            if (actor.is(Role.PARTNER)) {
                return ApplicationChannel.PARTNER;
            }
            return request.meetingId() == null ? ApplicationChannel.ONLINE : ApplicationChannel.MEETING;
        }
        if (request.channel() != null) {
            return request.channel();
        }
        return request.meetingId() == null ? ApplicationChannel.ON_SITE : ApplicationChannel.MEETING;
    }

    /** @param decideBy last day on which it is to be decided */
    ApplicationView view(Application application, LocalDate decideBy) {
        return ApplicationView.of(
                application,
                decideBy,
                disclosure.name(application.applicant().name(), true, null),
                atDesk()
                        ? application.status().actions().stream()
                                .filter(action -> action != ApplicationAction.RESUBMIT)
                                .toList()
                        : List.of());
    }

    /** An officer: may be told that somebody is a member already, and names employers by id. */
    boolean atDesk() {
        return actor.is(Role.OFFICER) || actor.is(Role.FEDERATION_ADMIN);
    }
}
