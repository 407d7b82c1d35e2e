package cn.gonghui.membership.employer;

import cn.gonghui.membership.organization.Sector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Counts employers and the members of their unions as they stood on a day. For the city and for districts, and from the sizes
 * that are usually asked for, by kept sums. Otherwise from the rows: as they stand now, but for those that
 * changed after the day, which are read from the keys of their histories; of the unions, the kept sizes less what came after.
 */
@ApplicationScoped
class UnionisationRepository {

    private static final Set<Integer> KEPT_SIZES = Set.of(0, 25, 100);
    private static final Pattern DISTRICT = Pattern.compile("[0-9]{6}%");

    private static final String KEPT = "select employers, unionised, headcount, members "
            + "from unionisation_on(:day, :district, :minHeadcount, :sectors)";

    private static final String ON_DAY = """
            with changed as materialized (
                select employer_id from employer_headcount where effective_on > :day
                union select employer_id from employer_sector where effective_on > :day
                union select employer_id from employer_division where effective_on > :day
                union select employer_id from employer_union where joined_on > :day
                union select employer_id from employer_union where left_on > :day
            ), placed as (
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
            ), standing as materialized (
                select union_id, headcount from placed {only}
            ), unionised as materialized (
                select s.union_id, s.headcount
                from standing s join organization o on o.id = s.union_id
                where o.status <> 'PREPARING'
                  and (o.established_on is null or o.established_on <= :day)
                  and (o.ended_on is null or o.ended_on > :day)
            ), since as (
                select organization_id, amount from union_size_row where day > :day
                union all
                select organization_id, -amount from tally_change where measure = 'MEMBERS'
            )
            select (select count(*) from standing),
                   (select count(*) from unionised),
                   (select coalesce(sum(headcount), 0) from unionised),
                   (select coalesce(sum(members), 0) from union_size
                       where organization_id in (select union_id from unionised))
                   - (select coalesce(sum(amount), 0) from since
                       where organization_id in (select union_id from unionised))
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
     * @param unionPattern LIKE pattern over paths: only employers of these unions; null for all
     */
    Counts on(LocalDate day, String divisionPattern, int minHeadcount, List<Sector> sectors, String unionPattern) {
        var district = district(divisionPattern);
        return unionPattern == null && district != null && KEPT_SIZES.contains(minHeadcount)
                ? kept(day, district, minHeadcount, sectors)
                : counted(day, divisionPattern, minHeadcount, sectors, unionPattern);
    }

    private Counts kept(LocalDate day, String district, int minHeadcount, List<Sector> sectors) {
        return counts(entities.createNativeQuery(KEPT, Object[].class)
                .setParameter("day", day)
                .setParameter("district", district)
                .setParameter("minHeadcount", minHeadcount)
                .setParameter("sectors", names(sectors)));
    }

    private Counts counted(
            LocalDate day, String divisionPattern, int minHeadcount, List<Sector> sectors, String unionPattern) {
        var only =
                unionPattern == null ? "" : "where union_id in (select id from organization where path like :unions)";
        var query = entities.createNativeQuery(ON_DAY.replace("{only}", only), Object[].class)
                .setParameter("day", day)
                .setParameter("division", divisionPattern)
                .setParameter("minHeadcount", minHeadcount)
                .setParameter("sectors", names(sectors));
        if (unionPattern != null) {
            query.setParameter("unions", unionPattern);
        }
        return counts(query);
    }

    /** What a kept sum is named by: empty for the city; null for less than a district, for which none is kept. */
    private static String district(String divisionPattern) {
        if (divisionPattern.length() <= "11%".length()) {
            return "";
        }
        return DISTRICT.matcher(divisionPattern).matches() ? divisionPattern.substring(0, 6) : null;
    }

    private static String[] names(List<Sector> sectors) {
        return sectors.stream().map(Sector::name).toArray(String[]::new);
    }

    private static Counts counts(Query query) {
        var row = (Object[]) query.getSingleResult();
        return new Counts(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
