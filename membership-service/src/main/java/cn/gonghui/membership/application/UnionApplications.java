package cn.gonghui.membership.application;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.membership.organization.MergedRows;
import cn.gonghui.membership.organization.OrganizationDependents;
import cn.gonghui.membership.organization.OrganizationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;

/** Open applications keep a union from being dissolved, and follow it into the one that it is merged into. */
@ApplicationScoped
class UnionApplications implements OrganizationDependents {

    private final ApplicationRepository applications;
    private final MergedRows rows;
    private final Journal journal;
    private final Clock clock;

    UnionApplications(ApplicationRepository applications, MergedRows rows, Journal journal, Clock clock) {
        this.applications = applications;
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "applications-remain";
    }

    @Override
    public boolean remainOf(UUID organizationId) {
        return applications
                .find("organizationId = ?1 and status in ?2", organizationId, ApplicationStatus.OPEN)
                .range(0, 0)
                .stream()
                .findAny()
                .isPresent();
    }

    /** Who has applied to both unions keeps the application to the one that goes on. */
    void follow(@Observes OrganizationEvents.Merged merged) {
        applications.openWithBoth(merged.subject(), merged.mergedIntoId()).forEach(this::withdraw);
        applications.flush();
        rows.change(merged, """
                update application
                set organization_id = :into, version = version + 1, updated_at = clock_timestamp()
                where organization_id = :from and status in ('SUBMITTED', 'RETURNED')
                """);
    }

    private void withdraw(Application application) {
        var before = ApplicationView.masked(application);
        var event = application.withdraw(BusinessDay.today(clock), clock.instant());
        journal.record(event, before, ApplicationView.masked(application));
    }
}
