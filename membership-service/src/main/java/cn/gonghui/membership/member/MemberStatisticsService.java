package cn.gonghui.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Counts members, on any day of the past, from covering indexes. */
@ApplicationScoped
public class MemberStatisticsService {

    private final EntityManager entities;

    MemberStatisticsService(EntityManager entities) {
        this.entities = entities;
    }

    /** Members that each of these organisations had on a Beijing calendar day; 0 where it had none. */
    @Transactional
    public Map<UUID, Long> membersOn(Collection<UUID> organizationIds, LocalDate day) {
        Map<UUID, Long> counts = new HashMap<>();
        organizationIds.forEach(id -> counts.put(id, 0L));
        if (organizationIds.isEmpty()) {
            return counts;
        }
        for (var row : entities.createNativeQuery("""
                        select organization_id, count(*) from member_standing
                        where organization_id = any(:organizations)
                          and from_on <= :day and (until_on is null or until_on > :day)
                        group by organization_id
                        """, Object[].class)
                .setParameter("organizations", organizationIds.toArray(UUID[]::new))
                .setParameter("day", day)
                .getResultList()) {
            var columns = (Object[]) row;
            counts.put((UUID) columns[0], ((Number) columns[1]).longValue());
        }
        return counts;
    }

    /** Persons who first joined any union, in these organisations, on a day of the period; both days are in it. */
    @Transactional
    public long newMembers(Collection<UUID> organizationIds, LocalDate from, LocalDate to) {
        var count = (Number) entities.createNativeQuery("""
                        select count(*) from member
                        where first_organization_id = any(:organizations)
                          and first_joined_on between :from and :to and newly_joined
                        """, Long.class)
                .setParameter("organizations", organizationIds.toArray(UUID[]::new))
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
        return count.longValue();
    }
}
