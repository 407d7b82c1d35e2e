package cn.gonghui.membership.rosterimport;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is to be done with a file. */
public class StartImport {

    @QueryParam("kind")
    @Parameter(description = "What the rows are 导入内容", required = true, example = "MEMBERS")
    ImportKind kind;

    @QueryParam("organizationId")
    @Parameter(
            description = "The union that the rows are for; a row may name another one below it in a column 工会组织",
            required = true,
            example = "01900000-0000-7000-8000-000000000101")
    UUID organizationId;

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "Only tell what would come of it 试运行", example = "true")
    boolean dryRun;

    /** @throws Problem 400 naming what is missing */
    void check() {
        var missing = new ArrayList<Violation>();
        if (kind == null) {
            missing.add(Violation.inQuery("kind", "required"));
        }
        if (organizationId == null) {
            missing.add(Violation.inQuery("organizationId", "required"));
        }
        if (!missing.isEmpty()) {
            throw Problem.invalid(missing);
        }
    }

    ImportKind kind() {
        return kind;
    }

    UUID organizationId() {
        return organizationId;
    }

    boolean dryRun() {
        return dryRun;
    }
}
