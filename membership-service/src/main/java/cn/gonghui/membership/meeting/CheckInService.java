package cn.gonghui.membership.meeting;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.meeting.Door.Outcome;
import cn.gonghui.membership.meeting.MeetingCheckIn.Attendee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Checks people in at the venues of a meeting; safe to repeat. What is refused leaves nothing behind. */
@ApplicationScoped
public class CheckInService {

    private final MeetingRepository meetings;
    private final CheckInRepository checkIns;
    private final Attendees attendees;
    private final MeetingAccess access;
    private final CheckInCodes codes;
    private final Actor actor;
    private final Journal journal;
    private final Batches batches;
    private final Clock clock;

    CheckInService(
            MeetingRepository meetings,
            CheckInRepository checkIns,
            Attendees attendees,
            MeetingAccess access,
            CheckInCodes codes,
            Actor actor,
            Journal journal,
            Batches batches,
            Clock clock) {
        this.meetings = meetings;
        this.checkIns = checkIns;
        this.attendees = attendees;
        this.access = access;
        this.codes = codes;
        this.actor = actor;
        this.journal = journal;
        this.batches = batches;
        this.clock = clock;
    }

    @Transactional
    public CheckInView checkIn(UUID meetingId, CheckIn request) {
        var meeting = visible(meetings.shared(List.of(meetingId)));
        var scan = request.scan();
        return flushed(scan(gate(meeting, List.of(scan)), scan));
    }

    @Transactional
    public BatchResult<CheckInView> checkIn(UUID meetingId, CheckIns request) {
        var meeting = visible(meetings.shared(List.of(meetingId)));
        return scanAll(meeting, request.items().stream().map(CheckIn::scan).toList());
    }

    /** Takes check-ins that were made without network; a meeting that was held meanwhile is counted again. */
    @Transactional
    public BatchResult<CheckInView> upload(UUID meetingId, OfflineCheckIns request) {
        var meeting = visible(meetings.exclusive(List.of(meetingId)));
        var result = scanAll(
                meeting,
                request.items().stream().map(OfflineCheckIns.Item::scan).toList());
        if (meeting.status() == MeetingStatus.HELD) {
            recount(meeting);
        }
        return result;
    }

    /** A member checks in by himself: having the code of the moment shows that he is there. */
    @Transactional
    public CheckInView present(UUID meetingId, PresentCode request) {
        var code = codes.read(request.code());
        var meeting = meetings.shared(List.of(meetingId)).stream()
                .filter(known -> known.venue(code.venueId()).isPresent())
                .findFirst()
                .orElseThrow(CheckInProblem.WRONG_VENUE::refuse);
        var venue = meeting.venue(code.venueId()).orElseThrow();
        var attendee = attendees.member(actor.memberId().orElseThrow(KitProblem.FORBIDDEN::refuse));
        var nonces = Stream.ofNullable(request.nonce()).toList();
        var door = door(meeting, List.of(attendee), nonces);
        if (!door.knows(request.nonce())) {
            code.requireGood(clock.instant());
        }
        return flushed(admit(door, venue, attendee, request.nonce(), null));
    }

    /**
     * What a venue's screen shows now.
     *
     * @throws cn.gonghui.kit.problem.Problem 404 unless the venue is the caller's, 409 where the meeting is over
     */
    @Transactional
    public CheckInCodeView code(UUID meetingId, UUID venueId) {
        var meeting = access.requireVisible(meetings.findById(meetingId));
        var venue = meeting.venue(venueId)
                .filter(known -> access.venues(meeting).contains(known.id()))
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
        if (!meeting.showsCodes()) {
            throw MeetingProblem.MEETING_NOT_OPEN.refuse();
        }
        return codes.show(meeting.id(), venue.id(), clock.instant());
    }

    /** A meeting's door, the venues at which the caller opens it, and who stands before it. */
    private record Gate(Meeting meeting, Door door, Set<UUID> venueIds, Map<String, Attendee> people) {}

    private Gate gate(Meeting meeting, List<Scan> scans) {
        var people = attendees.of(scans);
        var nonces = scans.stream().map(Scan::nonce).filter(Objects::nonNull).toList();
        return new Gate(meeting, door(meeting, people.values(), nonces), access.venues(meeting), people);
    }

    private Door door(Meeting meeting, Collection<Attendee> people, Collection<String> nonces) {
        var earlier = Stream.concat(
                checkIns.of(meeting, people.stream().map(Attendee::personIndex).toList()).stream(),
                checkIns.named(meeting.id(), nonces).stream());
        return new Door(meeting, earlier.distinct().toList(), clock.instant());
    }

    private BatchResult<CheckInView> scanAll(Meeting meeting, List<Scan> scans) {
        var gate = gate(meeting, scans);
        var checkedIn = batches.each(201, scans, scan -> scan(gate, scan));
        checkIns.flush();
        return checkedIn.map(CheckInView::of);
    }

    private MeetingCheckIn scan(Gate gate, Scan scan) {
        var meeting = gate.meeting();
        var venue = meeting.venue(scan.venueId())
                .filter(known -> gate.venueIds().contains(known.id()))
                .orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt("/venueId"));
        var attendee = gate.people().get(scan.number());
        if (attendee == null) {
            meeting.checkInTimes().require(scan.seenAt(), clock.instant());
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt(scan.pointer());
        }
        return admit(gate.door(), venue, attendee, scan.nonce(), scan.seenAt());
    }

    private MeetingCheckIn admit(Door door, MeetingVenue venue, Attendee attendee, String nonce, Instant seenAt) {
        return switch (door.admit(venue, attendee, nonce, seenAt)) {
            case Outcome.Known(var checkIn) -> checkIn;
            case Outcome.Admitted(var checkIn) -> {
                checkIns.persist(checkIn);
                journal.record(checkIn.recorded(venue.organizationId()), null, CheckInView.of(checkIn));
                yield checkIn;
            }
        };
    }

    private void recount(Meeting meeting) {
        var people = checkIns.distinctPeople(List.of(meeting.id())).getOrDefault(meeting.id(), 0L);
        if (people != meeting.attendance()) {
            var before = access.view(meeting);
            var event = meeting.recount(people, clock.instant());
            meetings.flush();
            journal.record(event, before, access.view(meeting));
        }
    }

    private CheckInView flushed(MeetingCheckIn checkIn) {
        checkIns.flush();
        return CheckInView.of(checkIn);
    }

    private Meeting visible(List<Meeting> found) {
        return access.requireVisible(found.stream().findFirst().orElse(null));
    }
}
