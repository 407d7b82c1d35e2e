package cn.gonghui.membership.activity;

import cn.gonghui.membership.organization.MergedRows;
import cn.gonghui.membership.organization.OrganizationDependents;
import cn.gonghui.membership.organization.OrganizationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/**
 * Activities that are not over keep their organiser from being dissolved, and follow it with their series into the
 * organisation that it is merged into; what is over stays. So does what the other organiser has given the same number
 * or name.
 */
@ApplicationScoped
class OrganizedActivities implements OrganizationDependents {

    private final MergedRows rows;

    OrganizedActivities(MergedRows rows) {
        this.rows = rows;
    }

    @Override
    public String code() {
        return "activities-remain";
    }

    @Override
    public boolean remainOf(UUID organizationId) {
        return rows.any(organizationId, """
                from activity where organizer_id = :organization and status not in ('FINISHED', 'CANCELLED')
                """);
    }

    void follow(@Observes OrganizationEvents.Merged merged) {
        rows.change(merged, """
                update activity_series s set organization_id = :into, version = version + 1, updated_at = clock_timestamp()
                where organization_id = :from and not exists (
                    select from activity_series other where other.organization_id = :into and other.name = s.name)
                """);
        rows.change(merged, """
                update activity a set organizer_id = :into, version = version + 1, updated_at = clock_timestamp()
                where organizer_id = :from and status not in ('FINISHED', 'CANCELLED') and not exists (
                    select from activity other
                    where other.organizer_id = :into and other.external_reference = a.external_reference)
                """);
        // who performs
        rows.change(merged, """
                update activity_programme_item i set organization_id = :into
                from activity a
                where i.organization_id = :from and a.id = i.activity_id and a.status not in ('FINISHED', 'CANCELLED')
                """);
    }
}
