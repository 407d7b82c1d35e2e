package cn.gonghui.membership.organization;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Violation;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Moves, merges and dissolves organisations, one at a time in the whole tree. The features whose objects belong to one
 * follow in the same transaction by observing {@link OrganizationEvents}.
 */
@ApplicationScoped
@Transactional
public class OrganizationRestructuring {

    private static final String CHILDREN = "children-remain";

    private final OrganizationService service;
    private final OrganizationRepository organizations;
    private final OrganizationActions actions;
    private final TreeShape shape;
    private final List<OrganizationDependents> dependents;
    private final Journal journal;
    private final Event<OrganizationEvents> follow;
    private final Clock clock;

    OrganizationRestructuring(
            OrganizationService service,
            OrganizationRepository organizations,
            OrganizationActions actions,
            TreeShape shape,
            @All List<OrganizationDependents> dependents,
            Journal journal,
            Event<OrganizationEvents> follow,
            Clock clock) {
        this.service = service;
        this.organizations = organizations;
        this.actions = actions;
        this.shape = shape;
        this.dependents = dependents;
        this.journal = journal;
        this.follow = follow;
        this.clock = clock;
    }

    /** Its subtree moves with it, by rewriting the paths of organisations; whatever belongs to them names them by id. */
    OrganizationView move(UUID id, ExpectedVersion expected, MoveOrganization request) {
        return change(id, expected, organization -> {
            var parent = service.named(request.parentId(), "/parentId");
            organization.checkStanding();
            OrganizationPolicy.checkNoCycle(organization, parent, "/parentId");
            OrganizationPolicy.checkPlace(organization.kind(), Optional.of(parent));
            var moved = place(organization, parent);
            if (moved != null) {
                follow.fire(moved);
            }
            return moved;
        });
    }

    /** Puts it under the parent without a look at kinds and states; null where it stands there already. */
    OrganizationEvents.Moved place(Organization organization, Organization parent) {
        if (parent.id().equals(organization.parentId())) {
            return null;
        }
        var moved = organization.move(parent, clock.instant());
        organizations.flush();
        shape.rewrite(moved.formerPath(), organization.path());
        return moved;
    }

    /** Members, cards, employers, organisations below and all that is open go over; what is past stays where it was. */
    OrganizationView merge(UUID id, ExpectedVersion expected, MergeOrganization request) {
        return change(id, expected, organization -> {
            var into = service.named(request.intoId(), "/intoId");
            organization.checkMayBecome(OrganizationStatus.MERGED, "merge");
            OrganizationPolicy.checkMerger(organization, into);
            shape.close(id);
            var merged = organization.mergeInto(into, BusinessDay.today(clock), clock.instant());
            organizations.flush();
            adopt(organization, into);
            follow.fire(merged);
            return merged;
        });
    }

    /** Refused as long as anything belongs to it; names everything that does. Its second leadership ends with it. */
    public OrganizationView dissolve(UUID id, ExpectedVersion expected) {
        return change(id, expected, organization -> {
            organization.checkMayBecome(OrganizationStatus.DISSOLVED, "dissolve");
            shape.close(id);
            var remaining = new ArrayList<String>();
            if (organizations.hasStandingChildren(id)) {
                remaining.add(CHILDREN);
            }
            dependents.stream()
                    .filter(dependent -> dependent.remainOf(id))
                    .map(OrganizationDependents::code)
                    .forEach(remaining::add);
            if (!remaining.isEmpty()) {
                throw OrganizationProblem.ORGANIZATION_IN_USE.refuseFor(remaining.stream()
                        .map(code -> Violation.inBody("", code))
                        .toList());
            }
            var dissolved = organization.dissolve(BusinessDay.today(clock), clock.instant());
            organizations.flush();
            shape.leadInstead(id, null);
            follow.fire(dissolved);
            return dissolved;
        });
    }

    private void adopt(Organization organization, Organization into) {
        var children = organizations.childrenOf(organization.id());
        shape.adopt(organization.id(), into.id());
        shape.rewrite(organization.path(), into.path());
        shape.leadInstead(organization.id(), into.id());
        var now = clock.instant();
        journal.tell(organizations.byIds(children).values().stream()
                .map(child -> child.moved(
                        organization.path() + child.path().substring(into.path().length()), now))
                .toList());
    }

    private OrganizationView change(
            UUID id, ExpectedVersion expected, Function<Organization, OrganizationEvents> change) {
        shape.change();
        var organization = service.inScope(id);
        if (!actions.mayRestructure(organization)) {
            throw KitProblem.FORBIDDEN.refuse();
        }
        expected.check(organization.version());
        var before = service.view(organization);
        var event = change.apply(organization);
        if (event == null) {
            return before;
        }
        organizations.flush();
        var after = service.view(organization);
        journal.record(event, before, after);
        return after;
    }
}
