package cn.gonghui.membership.meeting;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        if (meeting == null || venues(meeting).isEmpty()) {
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

    /** Those of these meetings whose host is the caller's. */
    List<Meeting> hosted(Collection<Meeting> meetings) {
        var mine = hosts(meetings);
        return meetings.stream()
                .filter(meeting -> mine.contains(meeting.hostId()))
                .toList();
    }

    /** The venues at which the caller checks people in: all of a meeting of his, of another one those that he runs. */
    Set<UUID> venues(Meeting meeting) {
        var mine = organizations.covered(Stream.concat(
                        Stream.of(meeting.hostId()), meeting.venues().stream().map(MeetingVenue::organizationId))
                .collect(Collectors.toSet()));
        return meeting.venues().stream()
                .filter(venue -> mine.contains(meeting.hostId()) || mine.contains(venue.organizationId()))
                .map(MeetingVenue::id)
                .collect(Collectors.toSet());
    }

    MeetingView view(Meeting meeting) {
        return views(List.of(meeting)).getFirst();
    }

    List<MeetingView> views(List<Meeting> meetings) {
        var mine = hosts(meetings);
        return meetings.stream()
                .map(meeting -> view(meeting, mine.contains(meeting.hostId())))
                .toList();
    }

    /** Of a meeting whose host is known to be the caller's. */
    MeetingView hostedView(Meeting meeting) {
        return view(meeting, true);
    }

    private MeetingView view(Meeting meeting, boolean hosted) {
        var mayWrite = actor.is(Role.OFFICER) || actor.is(Role.FEDERATION_ADMIN);
        return MeetingView.of(meeting, mayWrite && hosted ? meeting.status().actions() : List.of());
    }

    private Set<UUID> hosts(Collection<Meeting> meetings) {
        return organizations.covered(meetings.stream().map(Meeting::hostId).collect(Collectors.toSet()));
    }
}
