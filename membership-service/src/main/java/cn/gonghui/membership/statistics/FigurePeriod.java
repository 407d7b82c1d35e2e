package cn.gonghui.membership.statistics;

import cn.gonghui.kit.problem.Violation;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Where and when. */
public class FigurePeriod extends FigurePlace {

    @QueryParam("from")
    @Parameter(description = "First day of the period 起始日", example = "2024-01-01", required = true)
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day of the period 截止日", example = "2024-05-31", required = true)
    LocalDate to;

    @Override
    void checkTime(List<Violation> violations) {
        if (from == null) {
            violations.add(Violation.inQuery("from", "required"));
        }
        if (to == null) {
            violations.add(Violation.inQuery("to", "required"));
        } else if (from != null && to.isBefore(from)) {
            violations.add(Violation.inQuery("to", "end-before-start"));
        }
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }
}
