package cn.gonghui.membership.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Counts the meetings that were held, from a covering index. */
@ApplicationScoped
public class MeetingStatisticsService {

    private final EntityManager entities;

    MeetingStatisticsService(EntityManager entities) {
        this.entities = entities;
    }

    /** Meetings of these hosts held on a Beijing calendar day of the period; both days are in it. */
    @Transactional
    public Map<MeetingKind, Held> held(Collection<UUID> hostIds, LocalDate from, LocalDate to) {
        Map<MeetingKind, Held> held = new EnumMap<>(MeetingKind.class);
        for (var kind : MeetingKind.values()) {
            held.put(kind, new Held(0, 0));
        }
        for (var row : entities.createNativeQuery("""
                        select kind, count(*), coalesce(sum(attendance), 0) from meeting
                        where host_id = any(:hosts) and starts_on between :from and :to and status = 'HELD'
                        group by kind
                        """, Object[].class)
                .setParameter("hosts", hostIds.toArray(UUID[]::new))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()) {
            var columns = (Object[]) row;
            held.put(
                    MeetingKind.valueOf((String) columns[0]),
                    new Held(((Number) columns[1]).longValue(), ((Number) columns[2]).longValue()));
        }
        return held;
    }

    /**
     * Meetings that were held.
     *
     * @param attendances different persons of each meeting, added up over the meetings
     */
    public record Held(long meetings, long attendances) {}
}
