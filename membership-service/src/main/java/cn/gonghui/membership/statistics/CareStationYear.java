package cn.gonghui.membership.statistics;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Where and in which year. */
public class CareStationYear {

    static final int FIRST = 2000;
    static final int LAST = 2100;

    @QueryParam("organizationId")
    @Parameter(description = "This organisation and everything below it; give this or divisionCode 工会组织及其下级")
    UUID organizationId;

    @QueryParam("divisionCode")
    @Parameter(
            description = "Organisations of this division that run stations, GB/T 2260, 6 or 9 digits, wherever the"
                    + " stations are; give this or organizationId 行政区划",
            example = "110106")
    String divisionCode;

    @QueryParam("year")
    @Parameter(description = "Year 年度, 2000 to 2100", example = "2024", required = true)
    Integer year;

    /** @throws Problem 400 naming every parameter that is wrong */
    void check() {
        List<Violation> violations = new ArrayList<>();
        if ((organizationId == null) == (divisionCode == null)) {
            violations.add(Violation.inQuery("organizationId", "organization-or-division"));
        }
        if (divisionCode != null && !divisionCode.matches("[0-9]{6}([0-9]{3})?")) {
            violations.add(Violation.inQuery("divisionCode", "wrong-format"));
        }
        if (year == null) {
            violations.add(Violation.inQuery("year", "required"));
        } else if (year < FIRST) {
            violations.add(Violation.inQuery("year", "too-small", FIRST));
        } else if (year > LAST) {
            violations.add(Violation.inQuery("year", "too-large", LAST));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    UUID organizationId() {
        return organizationId;
    }

    String divisionCode() {
        return divisionCode;
    }

    int year() {
        return year;
    }
}
