package cn.gonghui.membership.card;

import cn.gonghui.membership.member.MemberEvents;
import cn.gonghui.membership.organization.MergedRows;
import cn.gonghui.membership.organization.OrganizationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** The live cards of members follow them to another union, by transfer or merger; dead ones stay where they were. */
@ApplicationScoped
class UnionCards {

    private final EntityManager entities;
    private final MergedRows rows;

    UnionCards(EntityManager entities, MergedRows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    void follow(@Observes OrganizationEvents.Merged merged) {
        rows.change(merged, """
                update card set organization_id = :into, version = version + 1, updated_at = clock_timestamp()
                where organization_id = :from and status in ('ISSUED', 'ACTIVE', 'LOST', 'SUSPENDED')
                """);
    }

    void follow(@Observes MemberEvents.Transferred transferred) {
        entities.createNativeQuery("""
                        update card set organization_id = :into, version = version + 1, updated_at = clock_timestamp()
                        where member_id = :member and status in ('ISSUED', 'ACTIVE', 'LOST', 'SUSPENDED')
                        """)
                .setParameter("member", transferred.subject())
                .setParameter("into", transferred.organizationId())
                .executeUpdate();
    }
}
