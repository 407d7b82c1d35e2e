package cn.gonghui.membership.statistics;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.membership.division.Divisions;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Where. */
abstract class FigurePlace {

    @QueryParam("organizationId")
    @Parameter(description = "This organisation and everything below it; give this or divisionCode 工会组织及其下级")
    UUID organizationId;

    @QueryParam("divisionCode")
    @Parameter(
            description = "Organisations of this division, GB/T 2260, 6 or 9 digits; give this or organizationId 行政区划",
            example = "110114")
    String divisionCode;

    /** @throws Problem 400 naming every parameter that is wrong */
    final void check() {
        List<Violation> violations = new ArrayList<>();
        if ((organizationId == null) == (divisionCode == null)) {
            violations.add(Violation.inQuery("organizationId", "organization-or-division"));
        }
        if (divisionCode != null && !Divisions.isKnown(divisionCode)) {
            violations.add(Violation.inQuery("divisionCode", "unknown-division"));
        }
        checkTime(violations);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    abstract void checkTime(List<Violation> violations);

    UUID organizationId() {
        return organizationId;
    }

    String divisionCode() {
        return divisionCode;
    }
}
