package cn.gonghui.membership.card;

import cn.gonghui.membership.member.MemberEvents;
import cn.gonghui.membership.member.TransferredRows;
import cn.gonghui.membership.organization.MergedRows;
import cn.gonghui.membership.organization.OrganizationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The live cards of members follow them to another union, by transfer or merger; dead ones stay where they were. */
@ApplicationScoped
class UnionCards {

    private final MergedRows rows;
    private final TransferredRows transferredRows;

    UnionCards(MergedRows rows, TransferredRows transferredRows) {
        this.rows = rows;
        this.transferredRows = transferredRows;
    }

    void follow(@Observes OrganizationEvents.Merged merged) {
        rows.change(merged, """
                update card set organization_id = :into, version = version + 1, updated_at = clock_timestamp()
                where organization_id = :from and status in ('ISSUED', 'ACTIVE', 'LOST', 'SUSPENDED')
                """);
    }

    void follow(@Observes MemberEvents.Transferred transferred) {
        transferredRows.change(transferred, """
                update card set organization_id = :into, version = version + 1, updated_at = clock_timestamp()
                where member_id = :member and status in ('ISSUED', 'ACTIVE', 'LOST', 'SUSPENDED')
                """);
    }
}
