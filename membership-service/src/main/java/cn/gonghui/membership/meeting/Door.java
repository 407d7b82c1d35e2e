package cn.gonghui.membership.meeting;

import cn.gonghui.membership.meeting.MeetingCheckIn.Attendee;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The door of one meeting while a request lasts: who was seen already, and what holds for who comes now. */
final class Door {

    private final Meeting meeting;
    private final Instant now;
    private final Map<Place, MeetingCheckIn> seen = new HashMap<>();
    private final Map<String, MeetingCheckIn> named = new HashMap<>();

    /** @param earlier check-ins of these people, and those that these clients have named so */
    Door(Meeting meeting, List<MeetingCheckIn> earlier, Instant now) {
        this.meeting = meeting;
        this.now = now;
        earlier.forEach(this::add);
    }

    /** What happens at the door. */
    sealed interface Outcome {

        /** He is new here. */
        record Admitted(MeetingCheckIn checkIn) implements Outcome {}

        /** It is known already. */
        record Known(MeetingCheckIn checkIn) implements Outcome {}
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 with the reason why not */
    Outcome admit(MeetingVenue venue, Attendee attendee, String nonce, Instant seenAt) {
        if (nonce != null && named.get(nonce) instanceof MeetingCheckIn first) {
            if (!first.of(venue, attendee)) {
                throw CheckInProblem.NONCE_TAKEN.refuse();
            }
            return new Outcome.Known(first);
        }
        meeting.checkInTimes().require(seenAt, now);
        var moment = seenAt == null ? now : seenAt;
        attendee.requireAdmissible(moment);
        if (seen.get(Place.of(venue.id(), attendee.personIndex())) instanceof MeetingCheckIn first) {
            if (nonce != null) {
                throw CheckInProblem.ALREADY_IN.refuse();
            }
            return new Outcome.Known(first);
        }
        var checkIn = MeetingCheckIn.of(meeting.id(), venue.id(), attendee, nonce, moment);
        add(checkIn);
        return new Outcome.Admitted(checkIn);
    }

    /** Whether the client has named a check-in so. */
    boolean knows(String nonce) {
        return nonce != null && named.containsKey(nonce);
    }

    private void add(MeetingCheckIn checkIn) {
        seen.put(Place.of(checkIn.venueId(), checkIn.personIndex()), checkIn);
        if (checkIn.nonce() != null) {
            named.put(checkIn.nonce(), checkIn);
        }
    }

    /** A person at a venue. */
    private record Place(UUID venueId, ByteBuffer person) {

        static Place of(UUID venueId, byte[] personIndex) {
            return new Place(venueId, ByteBuffer.wrap(personIndex));
        }
    }
}
