package cn.gonghui.training.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class OrganizationCopyRepository implements PanacheRepositoryBase<OrganizationCopy, UUID> {

    Optional<String> pathOf(UUID id) {
        return getEntityManager()
                .createQuery("select o.path from OrganizationCopy o where o.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Set<UUID> known(Collection<UUID> ids) {
        return new HashSet<>(getEntityManager()
                .createQuery("select o.id from OrganizationCopy o where o.id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    Set<UUID> within(Collection<UUID> ids, String likePattern) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select o.id from OrganizationCopy o where o.id in :ids and o.path like :scope", UUID.class)
                .setParameter("ids", ids)
                .setParameter("scope", likePattern)
                .getResultList());
    }

    /** Makes the paths of everything below an organisation from its own. */
    void placeBelow(UUID id) {
        flush();
        var placed =
                getEntityManager().createNativeQuery("""
                        with recursive below as (
                            select id, path from organization where id = :id
                            union all
                            select o.id, below.path || replace(o.id::text, '-', '') || '/'
                            from organization o join below on o.parent_id = below.id)
                        update organization o set path = below.path
                        from below where o.id = below.id and o.path <> below.path
                        """).setParameter("id", id).executeUpdate();
        if (placed > 0) {
            // what was read before still has the paths of before
            getEntityManager().clear();
        }
    }
}
