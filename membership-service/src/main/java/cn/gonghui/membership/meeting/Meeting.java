package cn.gonghui.membership.meeting;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * An outreach meeting (双沟通) with workers or with enterprises: planned, opened when it begins, held when it is over and
 * counted then, once; or cancelled before.
 */
@Entity
@Table(name = "meeting")
public class Meeting extends Aggregate {

    @Column(name = "host_id", updatable = false)
    private UUID hostId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private MeetingKind kind;

    @Column(name = "title")
    private String title;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode")
    private MeetingMode mode;

    @Column(name = "stream_address")
    private String streamAddress;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private MeetingStatus status;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "attendance")
    private Long attendance;

    @Column(name = "external_reference", updatable = false)
    private String externalReference;

    @Column(name = "content_index", updatable = false)
    private byte[] contentIndex;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 200)
    private List<MeetingVenue> venues = new ArrayList<>();

    protected Meeting() {}

    private Meeting(UUID id) {
        super(id);
    }

    static Meeting plan(PlanMeeting request, byte[] contentIndex, Instant now) {
        var meeting = new Meeting(Ids.next());
        meeting.hostId = request.hostId();
        meeting.kind = request.kind();
        meeting.describe(new EditMeeting(
                request.title(), request.startsAt(), request.endsAt(), request.mode(), request.streamAddress()));
        meeting.status = MeetingStatus.PLANNED;
        meeting.statusSince = now;
        meeting.externalReference = request.externalReference();
        meeting.contentIndex = contentIndex;
        for (var venue : request.venues()) {
            meeting.venues.add(new MeetingVenue(meeting, meeting.venues.size(), venue));
        }
        return meeting;
    }

    MeetingEvents.Planned planned(Instant now) {
        return new MeetingEvents.Planned(id(), hostId, now, kind, startsAt);
    }

    MeetingEvents.Changed edit(EditMeeting edited, Instant now) {
        status = next(MeetingAction.EDIT);
        describe(edited);
        return changed(MeetingAction.EDIT, now);
    }

    MeetingEvents.Changed open(Instant now) {
        var event = move(MeetingAction.OPEN, now);
        openedAt = now;
        return event;
    }

    /** @param people how many different persons were seen; the number stays with the meeting */
    MeetingEvents.Changed hold(long people, Instant now) {
        var event = move(MeetingAction.HOLD, now);
        attendance = people;
        return event;
    }

    MeetingEvents.Changed cancel(String reason, Instant now) {
        var event = move(MeetingAction.CANCEL, now);
        cancelReason = reason;
        return event;
    }

    MeetingEvents.VenueAdded addVenue(PlanMeeting.Venue request, Instant now) {
        next(MeetingAction.EDIT);
        if (venues.size() >= MeetingVenue.MOST) {
            throw MeetingProblem.TOO_MANY_VENUES.refuse(MeetingVenue.MOST);
        }
        var venue = new MeetingVenue(this, venues.getLast().position() + 1, request);
        venues.add(venue);
        return new MeetingEvents.VenueAdded(id(), hostId, now, venue.id());
    }

    MeetingEvents.VenueEdited editVenue(MeetingVenue venue, EditVenue edited, Instant now) {
        next(MeetingAction.EDIT);
        venue.describe(edited);
        return new MeetingEvents.VenueEdited(id(), hostId, now, venue.id());
    }

    /** Whether anybody was checked in, applied or got a card there, the database knows. */
    MeetingEvents.VenueRemoved removeVenue(MeetingVenue venue, Instant now) {
        next(MeetingAction.EDIT);
        if (venue.main()) {
            throw MeetingProblem.MAIN_VENUE_STAYS.refuse();
        }
        if (venue.streamViews() > 0) {
            throw MeetingProblem.VENUE_IN_USE.refuse();
        }
        venues.remove(venue);
        return new MeetingEvents.VenueRemoved(id(), hostId, now, venue.id());
    }

    MeetingEvents.StreamCounted countStream(MeetingVenue venue, long views, Instant now) {
        if (status != MeetingStatus.OPEN && status != MeetingStatus.HELD) {
            throw MeetingProblem.MEETING_NOT_OPEN.refuse();
        }
        if (!mode.streamed()) {
            throw MeetingProblem.NOT_STREAMED.refuse();
        }
        venue.countStream(views);
        return new MeetingEvents.StreamCounted(id(), hostId, now, venue.id(), views);
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 unless applications and check-ins are taken now */
    void requireOpen() {
        if (status != MeetingStatus.OPEN) {
            throw MeetingProblem.MEETING_NOT_OPEN.refuse();
        }
    }

    CheckInTimes checkInTimes() {
        return new CheckInTimes(status, openedAt, statusSince);
    }

    /** Corrects the number of people of a meeting that was held, after late check-ins came in. */
    MeetingEvents.Recounted recount(long people, Instant now) {
        attendance = people;
        return new MeetingEvents.Recounted(id(), hostId, now, people);
    }

    /** Whether its codes may be shown: before it begins, so that screens are ready, until it is over. */
    boolean showsCodes() {
        return status == MeetingStatus.PLANNED || status == MeetingStatus.OPEN;
    }

    /** @param venueId null for the main venue */
    Optional<MeetingVenue> venue(UUID venueId) {
        return venueId == null
                ? Optional.of(MeetingVenue.mainOf(venues))
                : venues.stream().filter(venue -> venue.id().equals(venueId)).findFirst();
    }

    boolean madeFrom(byte[] requestIndex) {
        return Arrays.equals(contentIndex, requestIndex);
    }

    private MeetingEvents.Changed move(MeetingAction action, Instant now) {
        status = next(action);
        statusSince = now;
        return changed(action, now);
    }

    private MeetingEvents.Changed changed(MeetingAction action, Instant now) {
        return new MeetingEvents.Changed(id(), hostId, now, kind, status, action);
    }

    private MeetingStatus next(MeetingAction action) {
        return status.after(action).orElseThrow(() -> KitProblem.ILLEGAL_TRANSITION.refuse(status, action));
    }

    private void describe(EditMeeting description) {
        title = description.title();
        startsAt = description.startsAt();
        endsAt = description.endsAt();
        startsOn = BusinessDay.of(startsAt);
        mode = description.mode();
        streamAddress = description.streamAddress();
    }

    EditMeeting editable() {
        return new EditMeeting(title, startsAt, endsAt, mode, streamAddress);
    }

    UUID hostId() {
        return hostId;
    }

    MeetingKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    MeetingMode mode() {
        return mode;
    }

    String streamAddress() {
        return streamAddress;
    }

    MeetingStatus status() {
        return status;
    }

    Instant statusSince() {
        return statusSince;
    }

    String cancelReason() {
        return cancelReason;
    }

    /** Different people seen, once it is held; null before. */
    Long attendance() {
        return attendance;
    }

    String externalReference() {
        return externalReference;
    }

    List<MeetingVenue> venues() {
        return venues;
    }
}
