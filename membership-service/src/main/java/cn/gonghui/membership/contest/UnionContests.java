package cn.gonghui.membership.contest;

import cn.gonghui.membership.member.MemberEvents;
import cn.gonghui.membership.member.TransferredRows;
import cn.gonghui.membership.organization.MergedRows;
import cn.gonghui.membership.organization.OrganizationDependents;
import cn.gonghui.membership.organization.OrganizationEvents;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.UUID;

/**
 * What a union has entered for a contest keeps it from being dissolved and follows it into the one that it is merged
 * into until judging opens; from then on entries and judges stay who they were, so that no conflict arises between
 * sheets already given out. Those of a transferred member follow him in the same way. The contest itself follows its
 * activity.
 */
@ApplicationScoped
class UnionContests implements OrganizationDependents {

    private final MergedRows rows;
    private final TransferredRows transferredRows;

    UnionContests(MergedRows rows, TransferredRows transferredRows) {
        this.rows = rows;
        this.transferredRows = transferredRows;
    }

    @Override
    public String code() {
        return "contest-entries-remain";
    }

    @Override
    public boolean remainOf(UUID organizationId) {
        return rows.any(organizationId, """
                from contest_entry e join contest c on c.id = e.contest_id join activity a on a.id = c.activity_id
                where e.organization_id = :organization and e.withdrawn_at is null and c.status = 'PREPARING'
                  and a.status not in ('FINISHED', 'CANCELLED')
                """);
    }

    void follow(@Observes @Priority(Interceptor.Priority.APPLICATION + 600) OrganizationEvents.Merged merged) {
        rows.change(merged, """
                update contest_entry e
                set organization_id = :into, version = e.version + 1, updated_at = clock_timestamp()
                from contest c
                where e.organization_id = :from and c.id = e.contest_id and c.status = 'PREPARING'
                """);
        rows.change(merged, """
                update contest_judge j
                set organization_id = :into, version = j.version + 1, updated_at = clock_timestamp()
                from contest c
                where j.organization_id = :from and c.id = j.contest_id and c.status = 'PREPARING'
                """);
        rows.change(merged, """
                update contest c
                set organizer_id = :into, version = c.version + 1, updated_at = clock_timestamp()
                from activity a
                where c.organizer_id = :from and a.id = c.activity_id and a.organizer_id = :into
                """);
    }

    void follow(@Observes MemberEvents.Transferred transferred) {
        transferredRows.change(transferred, """
                update contest_entry e
                set organization_id = :into, version = e.version + 1, updated_at = clock_timestamp()
                from contest c
                where e.member_id = :member and e.withdrawn_at is null and c.id = e.contest_id and c.status = 'PREPARING'
                """);
        transferredRows.change(transferred, """
                update contest_judge j
                set organization_id = :into, version = j.version + 1, updated_at = clock_timestamp()
                from contest c
                where j.member_id = :member and c.id = j.contest_id and c.status = 'PREPARING'
                """);
    }
}
