package cn.gonghui.innovation.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OrganizationRepository implements PanacheRepositoryBase<Organization, UUID> {

    /** Empty also where it has no place yet. */
    Optional<String> pathOf(UUID id) {
        return getEntityManager()
                .createQuery("select path from Organization where id = :id and path is not null", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Makes the paths of everything below an organisation from its own; without a place it gives none. */
    void placeBelow(UUID id) {
        flush();
        var placed =
                getEntityManager().createNativeQuery("""
                        with recursive below as (
                            select id, path from organizations where id = :id
                            union all
                            select o.id, below.path || replace(o.id::text, '-', '') || '/'
                            from organizations o join below on o.parent_id = below.id)
                        update organizations o
                        set path = below.path, version = version + 1, updated_at = clock_timestamp()
                        from below where o.id = below.id and o.path is distinct from below.path
                        """).setParameter("id", id).executeUpdate();
        if (placed > 0) {
            // what was read before still has the paths of before
            getEntityManager().clear();
        }
    }
}
