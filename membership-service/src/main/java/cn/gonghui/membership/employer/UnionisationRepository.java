package cn.gonghui.membership.employer;

import cn.gonghui.membership.organization.Sector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Counts employers as they stood on a day, from the keys of their histories. */
@ApplicationScoped
class UnionisationRepository {

    private static final String BY_UNION = """
            select u.union_id, count(*), sum(h.headcount)
            from employer_division d
            cross join lateral (
                select headcount from employer_headcount
                where employer_id = d.employer_id and effective_on <= :day
                order by effective_on desc limit 1) h
            cross join lateral (
                select sector from employer_sector
                where employer_id = d.employer_id and effective_on <= :day
                order by effective_on desc limit 1) s
            left join employer_union u
                on u.employer_id = d.employer_id and u.joined_on <= :day and (u.left_on is null or u.left_on > :day)
            where d.division_code like :division
              and d.effective_on <= :day
              and not exists (
                  select from employer_division later
                  where later.employer_id = d.employer_id
                    and later.effective_on > d.effective_on and later.effective_on <= :day)
              and h.headcount >= :minHeadcount
              and s.sector = any(cast(:sectors as text[]))
            """;

    private final EntityManager entities;

    UnionisationRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Employers of one union on that day, or of none.
     *
     * @param unionId null for the employers without a union
     */
    record Group(UUID unionId, long employers, long headcount) {}

    /**
     * @param divisionPattern LIKE pattern over division codes
     * @param unionIds only employers of these unions; null for all
     */
    List<Group> byUnion(
            LocalDate day, String divisionPattern, int minHeadcount, List<Sector> sectors, List<UUID> unionIds) {
        var only = unionIds == null ? "" : "and u.union_id = any(:unions)\n";
        var query = entities.createNativeQuery(BY_UNION + only + "group by u.union_id", Object[].class)
                .setParameter("day", day)
                .setParameter("division", divisionPattern)
                .setParameter("minHeadcount", minHeadcount)
                .setParameter("sectors", sectors.stream().map(Sector::name).toArray(String[]::new));
        if (unionIds != null) {
            query.setParameter("unions", unionIds.toArray(UUID[]::new));
        }
        return ((List<?>) query.getResultList())
                .stream()
                        .map(Object[].class::cast)
                        .map(row ->
                                new Group((UUID) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                        .toList();
    }
}
