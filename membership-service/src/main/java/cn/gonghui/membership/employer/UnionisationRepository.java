package cn.gonghui.membership.employer;

import cn.gonghui.membership.organization.Sector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Counts employers and the members of their unions as they stood on a day: as they stand now, but for those that changed
 * after the day, which are read from the keys of their histories. Of the unions, the kept sizes less what came after.
 */
@ApplicationScoped
class UnionisationRepository {

    private static final String ON_DAY = """
            with changed as materialized (
                select employer_id from employer_headcount where effective_on > :day
                union select employer_id from employer_sector where effective_on > :day
                union select employer_id from employer_division where effective_on > :day
                union select employer_id from employer_union where joined_on > :day
                union select employer_id from employer_union where left_on > :day
            ), standing as (
                select e.union_id, e.headcount
                from employer e
                where e.division_code like :division and e.sector = any(:sectors) and e.headcount >= :minHeadcount
                  and e.id not in (select employer_id from changed)
                union all
                select u.union_id, h.headcount
                from changed c
                cross join lateral (
                    select division_code from employer_division
                    where employer_id = c.employer_id and effective_on <= :day
                    order by effective_on desc limit 1) d
                cross join lateral (
                    select headcount from employer_headcount
                    where employer_id = c.employer_id and effective_on <= :day
                    order by effective_on desc limit 1) h
                cross join lateral (
                    select sector from employer_sector
                    where employer_id = c.employer_id and effective_on <= :day
                    order by effective_on desc limit 1) s
                left join employer_union u
                    on u.employer_id = c.employer_id and u.joined_on <= :day and (u.left_on is null or u.left_on > :day)
                where d.division_code like :division and s.sector = any(:sectors) and h.headcount >= :minHeadcount
            ), grouped as (
                select union_id, count(*) as employers, sum(headcount) as headcount
                from standing
                where true
                {only}
                group by union_id
            ), active as (
                select g.union_id, g.employers, g.headcount
                from grouped g join organization o on o.id = g.union_id
                where o.status <> 'PREPARING'
                  and (o.established_on is null or o.established_on <= :day)
                  and (o.ended_on is null or o.ended_on > :day)
            ), since as (
                select organization_id, sum(amount) as members
                from (
                    select organization_id, amount from tally_row where measure = 'MEMBERS' and day > :day
                    union all
                    select organization_id, -amount from tally_change where measure = 'MEMBERS'
                ) later
                group by organization_id
            )
            select (select coalesce(sum(employers), 0) from grouped),
                   coalesce(sum(a.employers), 0), coalesce(sum(a.headcount), 0),
                   coalesce(sum(z.members), 0) - coalesce(sum(s.members), 0)
            from active a
            left join union_size z on z.organization_id = a.union_id
            left join since s on s.organization_id = a.union_id
            """;

    private final EntityManager entities;

    UnionisationRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What was counted on the day.
     *
     * @param unionised employers that belonged to an active union
     * @param headcount workers of these
     * @param members members of their unions, each union once
     */
    record Counts(long employers, long unionised, long headcount, long members) {}

    /**
     * @param divisionPattern LIKE pattern over division codes
     * @param unionIds only employers of these unions; null for all
     */
    Counts on(LocalDate day, String divisionPattern, int minHeadcount, List<Sector> sectors, List<UUID> unionIds) {
        var only = unionIds == null ? "" : "  and union_id = any(:unions)";
        var query = entities.createNativeQuery(ON_DAY.replace("{only}", only), Object[].class)
                .setParameter("day", day)
                .setParameter("division", divisionPattern)
                .setParameter("minHeadcount", minHeadcount)
                .setParameter("sectors", sectors.stream().map(Sector::name).toArray(String[]::new));
        if (unionIds != null) {
            query.setParameter("unions", unionIds.toArray(UUID[]::new));
        }
        var row = (Object[]) query.getSingleResult();
        return new Counts(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
