package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.journal.DomainEvent;
import cn.gonghui.membership.member.MemberEvents;
import cn.gonghui.membership.member.TransferredRows;
import cn.gonghui.membership.organization.MergedRows;
import cn.gonghui.membership.organization.OrganizationDependents;
import cn.gonghui.membership.organization.OrganizationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/**
 * Plans that take members, and claims that are not settled, keep an organisation from being dissolved. Plans follow
 * their organiser, since claims under them go on after they are closed; cover that lasts and unsettled claims follow the
 * members, by merger or transfer. What is over, was refused, withdrawn or paid stays, and so does a plan whose name the
 * other organiser has given too.
 */
@ApplicationScoped
class OrganizedAid implements OrganizationDependents {

    private final MergedRows rows;
    private final TransferredRows transferredRows;

    OrganizedAid(MergedRows rows, TransferredRows transferredRows) {
        this.rows = rows;
        this.transferredRows = transferredRows;
    }

    @Override
    public String code() {
        return "mutual-aid-remains";
    }

    @Override
    public boolean remainOf(UUID organizationId) {
        return rows.any(organizationId, """
                from mutual_aid_plan p
                where p.organization_id = :organization and (p.status = 'OPEN' or exists (
                        select from mutual_aid_claim c where c.plan_id = p.id and c.status not in ('REFUSED', 'WITHDRAWN', 'PAID')))
                union all
                select from mutual_aid_claim c
                where c.organization_id = :organization and c.status not in ('REFUSED', 'WITHDRAWN', 'PAID')
                """);
    }

    void follow(@Observes OrganizationEvents.Merged merged) {
        rows.change(merged, """
                update mutual_aid_plan p set organization_id = :into, version = version + 1, updated_at = clock_timestamp()
                where organization_id = :from and not exists (
                    select from mutual_aid_plan other where other.organization_id = :into and other.name = p.name)
                """);
        rows.change(merged, """
                update mutual_aid_enrolment set organization_id = :into, version = version + 1, updated_at = clock_timestamp()
                where organization_id = :from and\s""" + lasting(merged));
        rows.change(merged, """
                update mutual_aid_claim set organization_id = :into, version = version + 1, updated_at = clock_timestamp()
                where organization_id = :from and status not in ('REFUSED', 'WITHDRAWN', 'PAID')
                """);
    }

    /** Claims before cover, as whoever approves a claim holds the two. */
    void follow(@Observes MemberEvents.Transferred transferred) {
        transferredRows.change(transferred, """
                update mutual_aid_claim set organization_id = :into, version = version + 1, updated_at = clock_timestamp()
                where member_id = :member and status not in ('REFUSED', 'WITHDRAWN', 'PAID')
                """);
        transferredRows.change(transferred, """
                update mutual_aid_enrolment set organization_id = :into, version = version + 1, updated_at = clock_timestamp()
                where member_id = :member and\s""" + lasting(transferred));
    }

    private static String lasting(DomainEvent event) {
        return "status = 'ACTIVE' and covered_until >= date '%s'".formatted(BusinessDay.of(event.occurredAt()));
    }
}
