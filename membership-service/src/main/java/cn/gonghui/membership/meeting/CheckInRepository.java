package cn.gonghui.membership.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Check-ins; every question is answered from the index that keeps a person to one check-in a venue. */
@ApplicationScoped
class CheckInRepository implements PanacheRepositoryBase<MeetingCheckIn, UUID> {

    List<MeetingCheckIn> of(Meeting meeting, Collection<byte[]> personIndexes) {
        return personIndexes.isEmpty()
                ? List.of()
                : list(
                        "meetingId = ?1 and venueId in ?2 and personIndex in ?3",
                        meeting.id(),
                        meeting.venues().stream().map(MeetingVenue::id).toList(),
                        personIndexes);
    }

    /** What clients have named so. */
    List<MeetingCheckIn> named(UUID meetingId, Collection<String> nonces) {
        return nonces.isEmpty() ? List.of() : list("meetingId = ?1 and nonce in ?2", meetingId, nonces);
    }

    /** Different persons seen at each of these meetings; a meeting where nobody was seen is missing. */
    Map<UUID, Long> distinctPeople(Collection<UUID> meetingIds) {
        return meetingIds.isEmpty()
                ? Map.of()
                : counts(
                        "select c.meetingId, count(distinct c.personIndex) from MeetingCheckIn c "
                                + "where c.meetingId in :ids group by c.meetingId",
                        meetingIds);
    }

    /** Check-ins of each venue of a meeting, which are as many different persons; venues without any are missing. */
    Map<UUID, Long> byVenue(UUID meetingId) {
        return counts(
                "select c.venueId, count(*) from MeetingCheckIn c where c.meetingId in :ids group by c.venueId",
                List.of(meetingId));
    }

    private Map<UUID, Long> counts(String query, Collection<UUID> ids) {
        return getEntityManager().createQuery(query, Object[].class).setParameter("ids", ids).getResultList().stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
