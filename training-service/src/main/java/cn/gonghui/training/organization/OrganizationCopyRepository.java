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
}
