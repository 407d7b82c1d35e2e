package cn.gonghui.membership.statistics;

import cn.gonghui.kit.problem.Violation;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Where and in which year. */
public class CareStationYear extends FigurePlace {

    static final int FIRST = 2000;
    static final int LAST = 2100;

    @QueryParam("year")
    @Parameter(description = "Year 年度, 2000 to 2100", example = "2024", required = true)
    Integer year;

    @Override
    void checkTime(List<Violation> violations) {
        if (year == null) {
            violations.add(Violation.inQuery("year", "required"));
        } else if (year < FIRST) {
            violations.add(Violation.inQuery("year", "too-small", FIRST));
        } else if (year > LAST) {
            violations.add(Violation.inQuery("year", "too-large", LAST));
        }
    }

    int year() {
        return year;
    }
}
