package cn.gonghui.membership.meeting;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** That a person was seen at a venue (签到); once a venue, however often the card is shown. */
@Entity
@Table(name = "meeting_check_in")
class MeetingCheckIn extends Aggregate {

    @Column(name = "meeting_id", updatable = false)
    private UUID meetingId;

    @Column(name = "venue_id", updatable = false)
    private UUID venueId;

    @Column(name = "person_index", updatable = false)
    private byte[] personIndex;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "application_id", updatable = false)
    private UUID applicationId;

    @Column(name = "checked_in_at", updatable = false)
    private Instant checkedInAt;

    @Column(name = "nonce", updatable = false)
    private String nonce;

    protected MeetingCheckIn() {}

    private MeetingCheckIn(UUID id) {
        super(id);
    }

    /** @param nonce what the client calls it; null for none */
    static MeetingCheckIn of(UUID meetingId, UUID venueId, Attendee attendee, String nonce, Instant seenAt) {
        var checkIn = new MeetingCheckIn(Ids.next());
        checkIn.meetingId = meetingId;
        checkIn.venueId = venueId;
        checkIn.personIndex = attendee.personIndex();
        checkIn.memberId = attendee.memberId();
        checkIn.applicationId = attendee.applicationId();
        checkIn.checkedInAt = seenAt;
        checkIn.nonce = nonce;
        return checkIn;
    }

    CheckInEvents.Recorded recorded(UUID venueOrganizationId) {
        return new CheckInEvents.Recorded(
                id(), venueOrganizationId, checkedInAt, meetingId, venueId, memberId, applicationId);
    }

    /** Whether it is this person's, there. */
    boolean of(MeetingVenue venue, Attendee attendee) {
        return venueId.equals(venue.id()) && Arrays.equals(personIndex, attendee.personIndex());
    }

    /**
     * Who is seen: a person, as member, as applicant, or as both.
     *
     * @param refusal why he is known but may not come in; null where he may
     */
    record Attendee(byte[] personIndex, UUID memberId, UUID applicationId, Refusal refusal) {

        /** @throws cn.gonghui.kit.problem.Problem 409 where he might not come in at that moment */
        void requireAdmissible(Instant moment) {
            if (refusal != null && !moment.isBefore(refusal.since())) {
                throw refusal.reason().refuse();
            }
        }
    }

    /** Why somebody may not come in, and since when. */
    record Refusal(CheckInProblem reason, Instant since) {}

    String nonce() {
        return nonce;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID venueId() {
        return venueId;
    }

    byte[] personIndex() {
        return personIndex;
    }

    UUID memberId() {
        return memberId;
    }

    UUID applicationId() {
        return applicationId;
    }

    Instant checkedInAt() {
        return checkedInAt;
    }
}
