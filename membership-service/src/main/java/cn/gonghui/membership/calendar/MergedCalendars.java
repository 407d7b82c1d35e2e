package cn.gonghui.membership.calendar;

import cn.gonghui.membership.organization.MergedRows;
import cn.gonghui.membership.organization.OrganizationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Who subscribed to the calendar of an organisation reads that of the one that it is merged into. */
@ApplicationScoped
class MergedCalendars {

    private final MergedRows rows;

    MergedCalendars(MergedRows rows) {
        this.rows = rows;
    }

    void follow(@Observes OrganizationEvents.Merged merged) {
        rows.change(merged, """
                update calendar_subscription set organization_id = :into, version = version + 1, updated_at = clock_timestamp()
                where organization_id = :from
                """);
    }
}
