package cn.gonghui.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** Counts applications from covering indexes. */
@ApplicationScoped
public class ApplicationStatisticsService {

    private final EntityManager entities;

    ApplicationStatisticsService(EntityManager entities) {
        this.entities = entities;
    }

    /** Applications to these organisations submitted on a day of the period; both days are in it. */
    @Transactional
    public long submitted(Collection<UUID> organizationIds, LocalDate from, LocalDate to) {
        return count("submitted_to_id", "submitted_on between :from and :to", organizationIds, from, to);
    }

    /** Applications to these organisations accepted on a day of the period; both days are in it. */
    @Transactional
    public long accepted(Collection<UUID> organizationIds, LocalDate from, LocalDate to) {
        return count(
                "organization_id",
                "status = 'ACCEPTED' and decided_on between :from and :to",
                organizationIds,
                from,
                to);
    }

    private long count(
            String organization, String condition, Collection<UUID> organizationIds, LocalDate from, LocalDate to) {
        var count = (Number) entities.createNativeQuery(
                        "select count(*) from application where " + organization + " = any(:organizations) and "
                                + condition,
                        Long.class)
                .setParameter("organizations", organizationIds.toArray(UUID[]::new))
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
        return count.longValue();
    }
}
