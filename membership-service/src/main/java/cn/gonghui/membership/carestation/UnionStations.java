package cn.gonghui.membership.carestation;

import cn.gonghui.membership.organization.MergedRows;
import cn.gonghui.membership.organization.OrganizationDependents;
import cn.gonghui.membership.organization.OrganizationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/**
 * Care stations that are not closed keep who runs them from being dissolved, and follow it, with their projects, into
 * the organisation that it is merged into; closed ones stay. So does one whose number the other has given too.
 */
@ApplicationScoped
class UnionStations implements OrganizationDependents {

    private final MergedRows rows;

    UnionStations(MergedRows rows) {
        this.rows = rows;
    }

    @Override
    public String code() {
        return "care-stations-remain";
    }

    @Override
    public boolean remainOf(UUID organizationId) {
        return rows.any(organizationId, """
                from care_station where organization_id = :organization and status <> 'CLOSED'
                """);
    }

    void follow(@Observes OrganizationEvents.Merged merged) {
        rows.change(merged, """
                update care_station s set organization_id = :into, version = version + 1, updated_at = clock_timestamp()
                where organization_id = :from and status <> 'CLOSED' and not exists (
                    select from care_station other
                    where other.organization_id = :into and other.external_reference = s.external_reference)
                """);
    }
}
