package cn.gonghui.membership.honour;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Whether the caller is of the organisation that reviews, and so handles what is objected. */
    boolean handles(Nomination nomination) {
        return acts() && organizations.covers(nomination.conferringId());
    }

    NominationView view(Nomination nomination) {
        return views(List.of(nomination)).getFirst();
    }

    /** What the reviewers say is told to those whom it concerns. */
    List<NominationView> views(List<Nomination> nominations) {
        var own = own(nominations);
        return nominations.stream()
                .map(nomination -> {
                    var confers = own.contains(nomination.conferringId());
                    var nominates = own.contains(nomination.organizationId());
                    var view = NominationView.of(nomination, actions(nomination, nominates, confers));
                    return confers || nominates ? view : view.withoutRemarks();
                })
                .toList();
    }

    private boolean concerns(Nomination nomination) {
        return !own(List.of(nomination)).isEmpty();
    }

    /** The caller's among the organisations that nominate and confer. */
    private Set<UUID> own(List<Nomination> nominations) {
        return organizations
                .inScope(nominations.stream()
                        .flatMap(each -> Stream.of(each.organizationId(), each.conferringId()))
                        .collect(Collectors.toSet()))
                .keySet();
    }

    private List<NominationAction> actions(Nomination nomination, boolean nominates, boolean confers) {
        return nomination.status().actions().stream()
                .filter(_ -> acts())
                .filter(action -> action == NominationAction.WITHDRAW ? nominates : confers)
                .toList();
    }

    private boolean acts() {
        return actor.is(Role.OFFICER) || actor.is(Role.FEDERATION_ADMIN);
    }
}
