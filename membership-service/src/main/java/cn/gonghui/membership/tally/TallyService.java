package cn.gonghui.membership.tally;

import cn.gonghui.kit.access.Scope;
import cn.gonghui.membership.division.Divisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Sums what happened in a part of the tree. Large parts, below a root or an organisation directly under one, are kept as
 * sums by day and cost the same however many organisations and members there are; smaller ones are counted from the
 * rows of their organisations.
 */
@ApplicationScoped
public class TallyService {

    /** Of what is counted on no day in particular. */
    public static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);

    private static final String EVERYWHERE = "%";
    private static final String EVERY_DISTRICT = "";

    private static final String KEPT = """
            select measure, cast(sum(amount) as bigint)
            from (
                select measure, amount from tally
                where place_id = any(:places) and district = :district and day between :from and :to
                  and split_part(measure, '.', 1) = any(:measures)
                union all
                select c.measure, c.amount
                from tally_change c join organization o on o.id = c.organization_id
                where o.path like :scope and o.division_code like :division
                  and split_part(c.measure, '.', 1) = any(:measures) and c.day between :from and :to
            ) counted
            group by measure
            """;

    private static final String COUNTED = """
            select measure, cast(sum(amount) as bigint)
            from tally_row
            where organization_id = any(array(
                    select id from organization where path like :scope and division_code like :division))
              and day between :from and :to and family = any(:measures)
            group by measure
            """;

    private final EntityManager entities;

    TallyService(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param divisionCode only organisations of this division and of what lies within it; null for all
     * @param from the first Beijing calendar day
     * @param to the last one
     * @param measures what is asked for; nothing else is read
     */
    @Transactional
    public Tally of(Scope scope, String divisionCode, LocalDate from, LocalDate to, Measure... measures) {
        var district = district(divisionCode);
        var places = district == null ? List.<UUID>of() : places(scope, district);
        var query = entities.createNativeQuery(places.isEmpty() ? COUNTED : KEPT, Object[].class)
                .setParameter("scope", scope.likePattern())
                .setParameter("division", divisionCode == null ? EVERYWHERE : Divisions.likePattern(divisionCode))
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter(
                        "measures", Arrays.stream(measures).map(Measure::name).toArray(String[]::new));
        if (!places.isEmpty()) {
            query.setParameter("places", places.toArray(UUID[]::new)).setParameter("district", district);
        }
        return new Tally(((List<?>) query.getResultList())
                .stream()
                        .map(Object[].class::cast)
                        .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue())));
    }

    /** The part of a kept sum that the division names; null for a street, for which none is kept. */
    private static String district(String divisionCode) {
        if (divisionCode == null || divisionCode.endsWith("0000")) {
            return EVERY_DISTRICT;
        }
        return divisionCode.length() == 6 ? divisionCode : null;
    }

    /** The organisations whose kept sums make up the scope; none where it has to be counted. */
    private List<UUID> places(Scope scope, String district) {
        if (scope.coversNothing()) {
            return List.of();
        }
        if (scope.coversEverything()) {
            return entities.createQuery("select o.id from Organization o where o.parentId is null", UUID.class)
                    .getResultList();
        }
        var ids = scope.likePattern().replaceAll("^/|/%$", "").split("/");
        var kept = ids.length == 1 || ids.length == 2 && district.equals(EVERY_DISTRICT);
        return kept ? List.of(uuid(ids[ids.length - 1])) : List.of();
    }

    private static UUID uuid(String digits) {
        return new UUID(Long.parseUnsignedLong(digits, 0, 16, 16), Long.parseUnsignedLong(digits, 16, 32, 16));
    }
}
