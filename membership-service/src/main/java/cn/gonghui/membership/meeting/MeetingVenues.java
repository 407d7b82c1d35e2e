package cn.gonghui.membership.meeting;

import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.json.MergePatcher;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Changes the venues of a meeting that is not over; each change is one of the meeting. */
@ApplicationScoped
@Transactional
class MeetingVenues {

    private final MeetingRepository meetings;
    private final MeetingAccess access;
    private final VenueOrganizations organizations;
    private final MergePatcher patcher;
    private final Journal journal;
    private final Clock clock;

    MeetingVenues(
            MeetingRepository meetings,
            MeetingAccess access,
            VenueOrganizations organizations,
            MergePatcher patcher,
            Journal journal,
            Clock clock) {
        this.meetings = meetings;
        this.access = access;
        this.organizations = organizations;
        this.patcher = patcher;
        this.journal = journal;
        this.clock = clock;
    }

    VenueView get(UUID meetingId, UUID venueId) {
        var meeting = access.requireVisible(meetings.findById(meetingId));
        return VenueView.of(meeting, venue(meeting, venueId));
    }

    MeetingView add(UUID meetingId, AddVenue request, ExpectedVersion expected) {
        return change(meetingId, expected, meeting -> {
            organizations.require(meeting.hostId(), request.organizationId());
            return meeting.addVenue(request.asPlanned(), clock.instant());
        });
    }

    MeetingView edit(UUID meetingId, UUID venueId, MergePatch patch, ExpectedVersion expected) {
        return change(meetingId, expected, meeting -> {
            var venue = venue(meeting, venueId);
            var current = venue.editable();
            var edited = patcher.apply(patch, current);
            if (!current.organizationId().equals(edited.organizationId())) {
                organizations.require(meeting.hostId(), edited.organizationId());
            }
            return meeting.editVenue(venue, edited, clock.instant());
        });
    }

    MeetingView remove(UUID meetingId, UUID venueId, ExpectedVersion expected) {
        return change(meetingId, expected, meeting -> meeting.removeVenue(venue(meeting, venueId), clock.instant()));
    }

    private static MeetingVenue venue(Meeting meeting, UUID venueId) {
        return meeting.venue(venueId).orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    private MeetingView change(UUID id, ExpectedVersion expected, Function<Meeting, MeetingEvents> change) {
        var meeting = access.requireHosted(
                meetings.exclusive(List.of(id)).stream().findFirst().orElse(null));
        expected.check(meeting.version());
        var before = access.hostedView(meeting);
        var event = change.apply(meeting);
        meetings.getEntityManager().lock(meeting, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        meetings.flush();
        var after = access.hostedView(meeting);
        journal.record(event, before, after);
        return after;
    }
}
