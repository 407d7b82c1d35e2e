package cn.gonghui.membership.meeting;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which meetings are the caller's: of his host to change, of his venues to see and to check people in. */
@ApplicationScoped
class MeetingAccess {

    private final OrganizationDirectory organizations;
    private final Actor actor;

    MeetingAccess(OrganizationDirectory organizations, Actor actor) {
        this.organizations = organizations;
        this.actor = actor;
    }

    /** @throws cn.gonghui.kit.problem.Problem 404 unless host or a venue is the caller's */
    Meeting requireVisible(Meeting meeting) {
        if (meeting == null || !hosts(meeting) && meeting.venues().stream().noneMatch(this::runs)) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return meeting;
    }

    /** @throws cn.gonghui.kit.problem.Problem 404 unless the host is the caller's */
    Meeting requireHosted(Meeting meeting) {
        if (meeting == null || !hosts(meeting)) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return meeting;
    }

    boolean hosts(Meeting meeting) {
        return organizations.covers(meeting.hostId());
    }

    boolean runs(MeetingVenue venue) {
        return organizations.covers(venue.organizationId());
    }

    MeetingView view(Meeting meeting) {
        var mayWrite = (actor.is(Role.OFFICER) || actor.is(Role.FEDERATION_ADMIN)) && hosts(meeting);
        return MeetingView.of(meeting, mayWrite ? meeting.status().actions() : List.of());
    }
}
