package cn.gonghui.membership.meeting;

import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.meeting.MeetingCheckIn.Attendee;
import cn.gonghui.membership.member.MemberCards;
import cn.gonghui.membership.member.MemberDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Checks people in at the venues of an open meeting; safe to repeat. */
@ApplicationScoped
public class CheckInService {

    private final MeetingRepository meetings;
    private final CheckInRepository checkIns;
    private final MeetingAccess access;
    private final MeetingApplications applications;
    private final MemberCards cards;
    private final MemberDirectory members;
    private final Journal journal;
    private final Batches batches;
    private final Clock clock;

    CheckInService(
            MeetingRepository meetings,
            CheckInRepository checkIns,
            MeetingAccess access,
            MeetingApplications applications,
            MemberCards cards,
            MemberDirectory members,
            Journal journal,
            Batches batches,
            Clock clock) {
        this.meetings = meetings;
        this.checkIns = checkIns;
        this.access = access;
        this.applications = applications;
        this.cards = cards;
        this.members = members;
        this.journal = journal;
        this.batches = batches;
        this.clock = clock;
    }

    @Transactional
    public CheckInView checkIn(UUID meetingId, CheckIn request) {
        var checkIn = checkIn(door(meetingId, List.of(request)), request);
        checkIns.flush();
        return CheckInView.of(checkIn);
    }

    @Transactional
    public BatchResult<CheckInView> checkIn(UUID meetingId, CheckIns request) {
        var door = door(meetingId, request.items());
        var checkedIn = batches.each(201, request.items(), item -> checkIn(door, item));
        checkIns.flush();
        return checkedIn.map(CheckInView::of);
    }

    /** Holds the meeting in its state, and reads who stands behind the numbers. */
    private Door door(UUID meetingId, List<CheckIn> requests) {
        var meeting = access.requireVisible(
                meetings.shared(List.of(meetingId)).stream().findFirst().orElse(null));
        Map<String, Attendee> attendees = new HashMap<>();
        var holders = cards.holders(requests.stream()
                .map(CheckIn::cardNumber)
                .filter(Objects::nonNull)
                .toList());
        var persons = members.personIndexes(holders.values());
        holders.forEach((number, member) -> attendees.put(number, new Attendee(persons.get(member), member, null)));
        applications
                .applicants(requests.stream()
                        .map(CheckIn::applicationNumber)
                        .filter(Objects::nonNull)
                        .toList())
                .forEach((number, applicant) -> attendees.put(
                        number,
                        new Attendee(applicant.personIndex(), applicant.memberId(), applicant.applicationId())));
        var seen = new HashMap<Place, MeetingCheckIn>();
        checkIns.of(
                        meeting,
                        attendees.values().stream().map(Attendee::personIndex).toList())
                .forEach(checkIn -> seen.put(Place.of(checkIn.venueId(), checkIn.personIndex()), checkIn));
        return new Door(meeting, attendees, seen);
    }

    private record Door(Meeting meeting, Map<String, Attendee> attendees, Map<Place, MeetingCheckIn> seen) {}

    /** A person at a venue. */
    private record Place(UUID venueId, ByteBuffer person) {

        static Place of(UUID venueId, byte[] personIndex) {
            return new Place(venueId, ByteBuffer.wrap(personIndex));
        }
    }

    private MeetingCheckIn checkIn(Door door, CheckIn request) {
        door.meeting().requireOpen();
        var venue = door.meeting()
                .venue(request.venueId())
                .filter(known -> access.hosts(door.meeting()) || access.runs(known))
                .orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt("/venueId"));
        var byCard = request.cardNumber() != null;
        var attendee = door.attendees().get(byCard ? request.cardNumber() : request.applicationNumber());
        if (attendee == null) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt(byCard ? "/cardNumber" : "/applicationNumber");
        }
        var place = Place.of(venue.id(), attendee.personIndex());
        if (door.seen().get(place) instanceof MeetingCheckIn earlier) {
            return earlier;
        }
        var checkIn = MeetingCheckIn.of(door.meeting().id(), venue.id(), attendee, clock.instant());
        checkIns.persist(checkIn);
        journal.record(checkIn.recorded(venue.organizationId()), null, CheckInView.of(checkIn));
        door.seen().put(place, checkIn);
        return checkIn;
    }
}
