package cn.gonghui.membership.registration;

import cn.gonghui.membership.member.MemberEvents;
import cn.gonghui.membership.member.TransferredRows;
import cn.gonghui.membership.organization.MergedRows;
import cn.gonghui.membership.organization.OrganizationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Registrations for activities that are not over, and the places kept for a union, follow it into the one that it is
 * merged into; where that one has places of its own they are added up. Those that a transferred member leads follow him,
 * and keep the places that they were counted against.
 */
@ApplicationScoped
class UnionRegistrations {

    private final MergedRows rows;
    private final TransferredRows transferredRows;
    private final PlacesRepository places;

    UnionRegistrations(MergedRows rows, TransferredRows transferredRows, PlacesRepository places) {
        this.rows = rows;
        this.transferredRows = transferredRows;
        this.places = places;
    }

    void follow(@Observes OrganizationEvents.Merged merged) {
        // nobody takes or frees a place meanwhile, and who sets the terms has to see the new ones
        rows.change(merged, """
                update activity_places p set version = p.version + 1, terms_version = p.version + 1
                from activity a
                where a.id = p.activity_id and a.status not in ('FINISHED', 'CANCELLED') and a.id in (
                    select q.activity_id from activity_quota q where q.organization_id in (:from, :into))
                """);
        rows.change(merged, """
                update activity_participant p
                set quota_ids = array_replace(quota_ids, cast(:from as uuid), cast(:into as uuid))
                from activity a
                where a.id = p.activity_id and a.status not in ('FINISHED', 'CANCELLED')
                  and a.id in (select q.activity_id from activity_quota q where q.organization_id = :from)
                  and :from = any(p.quota_ids)
                """);
        rows.change(merged, """
                update activity_quota q set places = q.places + merged.places, taken = q.taken + merged.taken
                from activity_quota merged join activity a on a.id = merged.activity_id
                where merged.organization_id = :from and a.status not in ('FINISHED', 'CANCELLED')
                  and q.activity_id = merged.activity_id and q.organization_id = :into
                """);
        rows.change(merged, """
                delete from activity_quota q
                using activity a
                where q.organization_id = :from and a.id = q.activity_id and a.status not in ('FINISHED', 'CANCELLED') and exists (
                    select from activity_quota kept where kept.activity_id = q.activity_id and kept.organization_id = :into)
                """);
        rows.change(merged, """
                update activity_quota q set organization_id = :into
                from activity a
                where q.organization_id = :from and a.id = q.activity_id and a.status not in ('FINISHED', 'CANCELLED')
                """);
        rows.change(merged, """
                update activity_registration r
                set organization_id = :into, version = r.version + 1, updated_at = clock_timestamp()
                from activity a
                where r.organization_id = :from and r.status <> 'CANCELLED' and a.id = r.activity_id and a.status not in ('FINISHED', 'CANCELLED')
                """);
    }

    void follow(@Observes MemberEvents.Transferred transferred) {
        places.lockOf(transferred.subject());
        transferredRows.change(transferred, """
                update activity_registration r
                set organization_id = :into, version = r.version + 1, updated_at = clock_timestamp()
                from activity_participant p join activity a on a.id = p.activity_id
                where p.member_id = :member and p.active and r.id = p.registration_id
                  and a.status not in ('FINISHED', 'CANCELLED')
                  and not exists (
                    select from activity_participant leader
                    where leader.registration_id = r.id and leader.active and leader.position < p.position)
                """);
    }
}
