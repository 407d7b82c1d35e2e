package cn.gonghui.membership.statistics;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Where and when. */
public class FigurePeriod {

    @QueryParam("organizationId")
    @Parameter(description = "This organisation and everything below it; give this or divisionCode 工会组织及其下级")
    UUID organizationId;

    @QueryParam("divisionCode")
    @Parameter(
            description = "Organisations of this division, GB/T 2260, 6 or 9 digits; give this or organizationId 行政区划",
            example = "110114")
    String divisionCode;

    @QueryParam("from")
    @Parameter(description = "First day of the period 起始日", example = "2024-01-01", required = true)
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day of the period 截止日", example = "2024-05-31", required = true)
    LocalDate to;

    /** @throws Problem 400 naming every parameter that is wrong */
    void check() {
        List<Violation> violations = new ArrayList<>();
        if ((organizationId == null) == (divisionCode == null)) {
            violations.add(Violation.inQuery("organizationId", "organization-or-division"));
        }
        if (divisionCode != null && !divisionCode.matches("[0-9]{6}([0-9]{3})?")) {
            violations.add(Violation.inQuery("divisionCode", "wrong-format"));
        }
        if (from == null) {
            violations.add(Violation.inQuery("from", "required"));
        }
        if (to == null) {
            violations.add(Violation.inQuery("to", "required"));
        } else if (from != null && to.isBefore(from)) {
            violations.add(Violation.inQuery("to", "end-before-start"));
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

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }
}
