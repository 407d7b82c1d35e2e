package cn.gonghui.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Counts presences; every column it reads is in the index {@code attendance_coverage}. */
@ApplicationScoped
class CoverageRepository {

    private static final String FIGURES = """
            SELECT a.year, a.district, a.mode, count(DISTINCT a.session_id), count(*), count(DISTINCT a.member_id),
                   count(DISTINCT a.organization_id)
            FROM attendance a
            WHERE a.attended AND a.year BETWEEN :fromYear AND :toYear %s
            GROUP BY GROUPING SETS ((), (a.year), (a.district), (a.mode))
            ORDER BY a.year, a.district, a.mode
            """;

    private static final String IN_SCOPE =
            "AND a.organization_id IN (SELECT o.id FROM organization o WHERE o.path LIKE :scope)";

    private final EntityManager entities;

    CoverageRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @param scope counts members of unions in this scope; null counts all */
    List<CoverageRow> figures(int fromYear, int toYear, String scope) {
        var query = entities.createNativeQuery(FIGURES.formatted(scope == null ? "" : IN_SCOPE), Object[].class)
                .setParameter("fromYear", fromYear)
                .setParameter("toYear", toYear);
        if (scope != null) {
            query.setParameter("scope", scope);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> CoverageRow.of((Object[]) row)).toList();
    }
}
