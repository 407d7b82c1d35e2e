package cn.gonghui.membership.member;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which members a list shows. */
public class MemberFilter {

    @QueryParam("organizationId")
    @Parameter(description = "Only members of this organisation 工会组织", example = "01900000-0000-7000-8000-000000000101")
    UUID organizationId;

    @QueryParam("subtree")
    @DefaultValue("false")
    @Parameter(description = "Also members of the organisations below organizationId 含下级组织")
    boolean subtree;

    @QueryParam("name")
    @Parameter(description = "Part of the name, two characters or more 姓名片段,至少两个字", example = "三丰")
    String name;

    @QueryParam("employmentForm")
    @Parameter(description = "Form of employment 就业形态", example = "COURIER")
    EmploymentForm employmentForm;

    @QueryParam("status")
    @Parameter(description = "Standing 会籍状态", example = "ACTIVE")
    MemberStatus status;

    @QueryParam("joinedFrom")
    @Parameter(description = "Joined this union on this day or later 入会日期起", example = "2024-01-01")
    LocalDate joinedFrom;

    @QueryParam("joinedTo")
    @Parameter(description = "Joined this union on this day or earlier 入会日期止", example = "2024-05-31")
    LocalDate joinedTo;

    UUID organizationId() {
        return organizationId;
    }

    /** The one organisation that the list stays inside; null where it goes over a subtree. */
    UUID onlyOrganization() {
        return subtree ? null : organizationId;
    }

    boolean subtree() {
        return subtree;
    }

    String name() {
        return name;
    }

    EmploymentForm employmentForm() {
        return employmentForm;
    }

    MemberStatus status() {
        return status;
    }

    LocalDate joinedFrom() {
        return joinedFrom;
    }

    LocalDate joinedTo() {
        return joinedTo;
    }
}
