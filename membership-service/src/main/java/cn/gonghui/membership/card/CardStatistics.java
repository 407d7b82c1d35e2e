package cn.gonghui.membership.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts cards from a covering index. */
@ApplicationScoped
public class CardStatistics {

    private final EntityManager entities;

    CardStatistics(EntityManager entities) {
        this.entities = entities;
    }

    /** Cards issued at a meeting, by venue; venues without any are missing. */
    @Transactional
    public Map<UUID, Long> issuedAt(UUID meetingId) {
        return entities
                .createQuery(
                        "select c.venueId, count(*) from Card c where c.meetingId = :meeting group by c.venueId",
                        Object[].class)
                .setParameter("meeting", meetingId)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
