package cn.gonghui.membership.commitment;

import cn.gonghui.membership.organization.MergedRows;
import cn.gonghui.membership.organization.OrganizationDependents;
import cn.gonghui.membership.organization.OrganizationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/**
 * Open commitments keep the host of their meeting from being dissolved, and follow it into the organisation that it
 * is merged into; those kept or released stay.
 */
@ApplicationScoped
class HostedCommitments implements OrganizationDependents {

    private final MergedRows rows;

    HostedCommitments(MergedRows rows) {
        this.rows = rows;
    }

    @Override
    public String code() {
        return "commitments-remain";
    }

    @Override
    public boolean remainOf(UUID organizationId) {
        return rows.any(organizationId, """
                from commitment where host_id = :organization and status = 'OPEN'
                """);
    }

    void follow(@Observes OrganizationEvents.Merged merged) {
        rows.change(merged, """
                update commitment set host_id = :into, version = version + 1, updated_at = clock_timestamp()
                where host_id = :from and status = 'OPEN'
                """);
    }
}
