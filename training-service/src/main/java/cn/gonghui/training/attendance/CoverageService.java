package cn.gonghui.training.attendance;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.training.mode.SeatMode;
import cn.gonghui.training.organization.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Coverage over years: of the whole city, or of the members of the unions in the caller's scope. */
@ApplicationScoped
@Transactional
public class CoverageService {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final CoverageRepository figures;
    private final Reach reach;

    CoverageService(CoverageRepository figures, Reach reach) {
        this.figures = figures;
        this.reach = reach;
    }

    public CoverageView coverage(Integer fromYear, Integer toYear) {
        check(fromYear, toYear);
        var rows = figures.figures(fromYear, toYear, reach.likePattern());
        var total = rows.stream().filter(CoverageRow::total).findFirst().orElseThrow();
        return new CoverageView(
                fromYear,
                toYear,
                total.sessions(),
                total.attendances(),
                total.distinctPeople(),
                total.unions(),
                grouped(rows, CoverageRow::year, CoverageService::ofYear),
                grouped(rows, CoverageRow::district, CoverageService::ofDistrict),
                grouped(rows, CoverageRow::mode, CoverageService::ofMode));
    }

    private static void check(Integer fromYear, Integer toYear) {
        var violations = new ArrayList<Violation>();
        year("fromYear", fromYear, FIRST_YEAR, violations);
        year("toYear", toYear, fromYear == null ? FIRST_YEAR : fromYear, violations);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static void year(String name, Integer year, int first, List<Violation> violations) {
        if (year == null) {
            violations.add(Violation.inQuery(name, "required"));
        } else if (year < first) {
            violations.add(Violation.inQuery(name, "too-small", first));
        } else if (year > LAST_YEAR) {
            violations.add(Violation.inQuery(name, "too-large", LAST_YEAR));
        }
    }

    private static <V> List<V> grouped(
            List<CoverageRow> rows, Function<CoverageRow, Object> group, Function<CoverageRow, V> view) {
        return rows.stream()
                .filter(row -> Objects.nonNull(group.apply(row)))
                .map(view)
                .toList();
    }

    private static CoverageView.OfYear ofYear(CoverageRow row) {
        return new CoverageView.OfYear(
                row.year(), row.sessions(), row.attendances(), row.distinctPeople(), row.unions());
    }

    private static CoverageView.OfDistrict ofDistrict(CoverageRow row) {
        return new CoverageView.OfDistrict(
                row.district(), row.sessions(), row.attendances(), row.distinctPeople(), row.unions());
    }

    private static CoverageView.OfMode ofMode(CoverageRow row) {
        return new CoverageView.OfMode(
                SeatMode.valueOf(row.mode()), row.sessions(), row.attendances(), row.distinctPeople(), row.unions());
    }
}
