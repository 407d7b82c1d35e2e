package cn.gonghui.membership.application;

import cn.gonghui.membership.organization.MergedRows;
import cn.gonghui.membership.organization.OrganizationDependents;
import cn.gonghui.membership.organization.OrganizationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/** Open applications keep a union from being dissolved, and follow it into the one that it is merged into. */
@ApplicationScoped
class UnionApplications implements OrganizationDependents {

    private static final List<ApplicationStatus> OPEN =
            List.of(ApplicationStatus.SUBMITTED, ApplicationStatus.RETURNED);

    private final ApplicationRepository applications;
    private final MergedRows rows;

    UnionApplications(ApplicationRepository applications, MergedRows rows) {
        this.applications = applications;
        this.rows = rows;
    }

    @Override
    public String code() {
        return "applications-remain";
    }

    @Override
    public boolean remainOf(UUID organizationId) {
        return applications.find("organizationId = ?1 and status in ?2", organizationId, OPEN).range(0, 0).stream()
                .findAny()
                .isPresent();
    }

    void follow(@Observes OrganizationEvents.Merged merged) {
        rows.change(merged, """
                update application
                set organization_id = :into, version = version + 1, updated_at = clock_timestamp()
                where organization_id = :from and status in ('SUBMITTED', 'RETURNED')
                """);
    }
}
