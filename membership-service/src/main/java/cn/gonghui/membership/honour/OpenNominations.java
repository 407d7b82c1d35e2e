package cn.gonghui.membership.honour;

import cn.gonghui.membership.member.MemberEvents;
import cn.gonghui.membership.member.TransferredRows;
import cn.gonghui.membership.organization.MergedRows;
import cn.gonghui.membership.organization.OrganizationDependents;
import cn.gonghui.membership.organization.OrganizationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/**
 * Nominations that are not decided keep the nominating and the conferring organisation from being dissolved, and
 * follow both; a transferred member's follow him. Those decided, and honours, stay, and so does one whose number or
 * team the other has nominated too.
 */
@ApplicationScoped
class OpenNominations implements OrganizationDependents {

    private final MergedRows rows;
    private final TransferredRows transferredRows;

    OpenNominations(MergedRows rows, TransferredRows transferredRows) {
        this.rows = rows;
        this.transferredRows = transferredRows;
    }

    @Override
    public String code() {
        return "nominations-remain";
    }

    @Override
    public boolean remainOf(UUID organizationId) {
        return rows.any(organizationId, """
                from honour_nomination
                where (organization_id = :organization or conferring_id = :organization)
                  and status not in ('CONFERRED', 'REJECTED', 'WITHDRAWN')
                """);
    }

    void follow(@Observes OrganizationEvents.Merged merged) {
        rows.change(merged, """
                update honour_nomination n set organization_id = :into, version = version + 1, updated_at = clock_timestamp()
                where organization_id = :from and status not in ('CONFERRED', 'REJECTED', 'WITHDRAWN')
                  and not exists (
                    select from honour_nomination other
                    where other.organization_id = :into and (other.external_reference = n.external_reference
                        or n.member_id is null and other.member_id is null and other.status not in ('REJECTED', 'WITHDRAWN')
                            and (other.kind, other.year) = (n.kind, n.year)
                            and other.team_name is not distinct from n.team_name))
                """);
        rows.change(merged, """
                update honour_nomination set conferring_id = :into, version = version + 1, updated_at = clock_timestamp()
                where conferring_id = :from and status not in ('CONFERRED', 'REJECTED', 'WITHDRAWN')
                """);
    }

    void follow(@Observes MemberEvents.Transferred transferred) {
        transferredRows.change(transferred, """
                update honour_nomination n set organization_id = :into, version = version + 1, updated_at = clock_timestamp()
                where member_id = :member and status not in ('CONFERRED', 'REJECTED', 'WITHDRAWN')
                  and not exists (
                    select from honour_nomination other
                    where other.organization_id = :into and other.external_reference = n.external_reference)
                """);
    }
}
