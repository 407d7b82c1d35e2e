package cn.gonghui.membership.meeting;

import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets applications be tied to a meeting while it is open. */
@ApplicationScoped
public class OpenMeetings {

    private final MeetingRepository meetings;

    OpenMeetings(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    /** Holds these meetings in their state until the transaction ends; many may hold one at the same time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Holding hold(Collection<UUID> meetingIds) {
        var ids = meetingIds.stream().filter(Objects::nonNull).distinct().toList();
        return new Holding(meetings.shared(ids).stream().collect(Collectors.toMap(Meeting::id, Function.identity())));
    }

    /** Meetings that cannot change their state for now. */
    public static final class Holding {

        private final Map<UUID, Meeting> meetings;

        private Holding(Map<UUID, Meeting> meetings) {
            this.meetings = meetings;
        }

        /**
         * The venue where something happens now.
         *
         * @param venueId null for the main venue
         * @throws cn.gonghui.kit.problem.Problem 400 where meeting or venue is unknown, 409 where the meeting is not open
         */
        public UUID openVenue(UUID meetingId, UUID venueId) {
            var meeting = meetings.get(meetingId);
            if (meeting == null) {
                throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/meetingId");
            }
            var venue = meeting.venue(venueId)
                    .orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt("/venueId"))
                    .id();
            meeting.requireOpen();
            return venue;
        }
    }
}
