package cn.gonghui.membership.meeting;

import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Tells a meeting's figures, while it goes on and afterwards. */
@ApplicationScoped
public class MeetingFiguresService {

    private final MeetingRepository meetings;
    private final CheckInRepository checkIns;
    private final MeetingApplications applications;
    private final MeetingAccess access;
    private final Journal journal;
    private final Clock clock;

    MeetingFiguresService(
            MeetingRepository meetings,
            CheckInRepository checkIns,
            MeetingApplications applications,
            MeetingAccess access,
            Journal journal,
            Clock clock) {
        this.meetings = meetings;
        this.checkIns = checkIns;
        this.applications = applications;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public MeetingFigures figures(UUID id) {
        return figures(access.requireVisible(meetings.findById(id)));
    }

    /** For who was allowed to see them a while ago. */
    @Transactional
    MeetingFigures current(UUID id) {
        return figures(meetings.findById(id));
    }

    @Transactional
    public MeetingFigures countStream(UUID id, CountStreamViews request) {
        var meeting = access.requireHosted(
                meetings.exclusive(List.of(id)).stream().findFirst().orElse(null));
        var venue =
                meeting.venue(request.venueId()).orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt("/venueId"));
        var before = figures(meeting);
        var event = meeting.countStream(venue, request.views(), clock.instant());
        var after = figures(meeting);
        journal.record(event, before, after);
        return after;
    }

    private MeetingFigures figures(Meeting meeting) {
        var people = checkIns.distinctPeople(List.of(meeting.id())).getOrDefault(meeting.id(), 0L);
        var seen = checkIns.byVenue(meeting.id());
        var tallies = applications.tallies(meeting.id());
        return MeetingFigures.of(
                meeting,
                people,
                meeting.venues().stream()
                        .map(venue -> MeetingFigures.Venue.of(
                                venue,
                                seen.getOrDefault(venue.id(), 0L),
                                tallies.getOrDefault(venue.id(), MeetingApplications.Tally.NONE)))
                        .toList());
    }
}
