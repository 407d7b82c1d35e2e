package cn.gonghui.membership.aidproject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Counts what was done at care stations, from the records themselves; each count has a covering index by station. */
@ApplicationScoped
public class AidStatisticsService {

    private static final String ROOMS = """
            select count(*) from renovation_task
            where station_id = any(:stations) and status = 'DONE' and accepted_on between :from and :to
            """;
    private static final String HOURS = """
            select coalesce(sum(hours), 0) from aid_squad_day
            where station_id = any(:stations) and worked_on between :from and :to
            """;
    private static final String GOODS = """
            select g.item, g.unit, sum(case when m.reverses_id is null then m.quantity else -m.quantity end) as quantity,
                   count(*) over ()
            from aid_goods_movement m join aid_goods g on g.id = m.goods_id
            where m.station_id = any(:stations) and m.kind = 'HAND_OVER' and m.moved_on between :from and :to
            group by g.item, g.unit
            having sum(case when m.reverses_id is null then m.quantity else -m.quantity end) > 0
            order by quantity desc, g.item, g.unit limit 100
            """;
    private static final String PEOPLE = """
            select people_group, sum(people) from aid_people_helped
            where station_id = any(:stations) and year = :year
            group by people_group order by people_group
            """;

    private final EntityManager entities;

    AidStatisticsService(EntityManager entities) {
        this.entities = entities;
    }

    /** What was done at these stations in the year, whatever became of its projects. */
    @Transactional
    public AidFigures figures(Collection<UUID> stationIds, int year) {
        var stations = stationIds.toArray(UUID[]::new);
        var goods = rows(dated(GOODS, stations, year));
        var people = rows(entities.createNativeQuery(PEOPLE, Object[].class)
                        .setParameter("stations", stations)
                        .setParameter("year", year))
                .stream()
                .map(row -> new AidFigures.Group(PeopleGroup.valueOf((String) row[0]), number(row[1])))
                .toList();
        return new AidFigures(
                number(dated(ROOMS, stations, year).getSingleResult()),
                ((BigDecimal) dated(HOURS, stations, year).getSingleResult()).setScale(2, RoundingMode.UNNECESSARY),
                goods.stream()
                        .map(row -> new AidFigures.Goods((String) row[0], (String) row[1], number(row[2])))
                        .toList(),
                goods.isEmpty() ? 0 : number(goods.getFirst()[3]),
                people.stream().mapToLong(AidFigures.Group::people).sum(),
                people);
    }

    private Query dated(String sql, UUID[] stations, int year) {
        return entities.createNativeQuery(sql)
                .setParameter("stations", stations)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("to", LocalDate.of(year, 12, 31));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
