package cn.gonghui.membership.establishment;

import cn.gonghui.membership.organization.MergedRows;
import cn.gonghui.membership.organization.OrganizationDependents;
import cn.gonghui.membership.organization.OrganizationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/**
 * Establishments under way keep their superior union and the union being made; they follow a merged superior, and the union
 * being made under another superior.
 */
@ApplicationScoped
class SuperiorEstablishments implements OrganizationDependents {

    private final EstablishmentRepository establishments;
    private final MergedRows rows;

    SuperiorEstablishments(EstablishmentRepository establishments, MergedRows rows) {
        this.establishments = establishments;
        this.rows = rows;
    }

    @Override
    public String code() {
        return "establishments-remain";
    }

    @Override
    public boolean remainOf(UUID organizationId) {
        return establishments.count(
                        "(superiorId = ?1 or organizationId = ?1) and status not in ?2",
                        organizationId,
                        EstablishmentStatus.OVER)
                > 0;
    }

    void follow(@Observes OrganizationEvents.Moved moved) {
        establishments.of(moved.subject()).ifPresent(establishment -> {
            establishment.follow(moved.facts().parentId());
            establishments.flush();
        });
    }

    void follow(@Observes OrganizationEvents.Merged merged) {
        rows.change(merged, """
                update union_establishment
                set superior_id = :into, version = version + 1, updated_at = clock_timestamp()
                where superior_id = :from and status not in ('REFUSED', 'ESTABLISHED', 'ABANDONED')
                """);
    }
}
