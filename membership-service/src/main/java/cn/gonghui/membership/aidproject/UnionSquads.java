package cn.gonghui.membership.aidproject;

import cn.gonghui.membership.organization.MergedRows;
import cn.gonghui.membership.organization.OrganizationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The squads of projects that are not over follow their union into the one that it is merged into. */
@ApplicationScoped
class UnionSquads {

    private final MergedRows rows;

    UnionSquads(MergedRows rows) {
        this.rows = rows;
    }

    void follow(@Observes OrganizationEvents.Merged merged) {
        rows.change(merged, """
                update aid_squad s
                set organization_id = :into, version = s.version + 1, updated_at = clock_timestamp()
                from aid_project p
                where s.organization_id = :from and p.id = s.project_id and p.status in ('PLANNED', 'UNDER_WAY')
                """);
    }
}
