package cn.gonghui.innovation.review;

import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class ExpertRepository implements PanacheRepositoryBase<Expert, UUID> {

    private static final String IN_SCOPE = """
            exists (select 1 from Organization o
              where (o.id = e.organizationId or o.id = e.registrarId) and o.path like :scope)
            """;

    Optional<Expert> ofAccount(String accountSubject) {
        return find("accountSubject", accountSubject).firstResultOptional();
    }

    List<Expert> ofMembers(Collection<UUID> memberIds) {
        return list("memberId in ?1 order by createdAt, id", memberIds);
    }

    Page<ExpertView> page(Scope scope, String field, PageRequest page, Function<Expert, ExpertView> toView) {
        return ListQuery.of(getEntityManager(), Expert.class)
                .where(IN_SCOPE, "scope", scope.coversEverything() ? null : scope.likePattern())
                .where(":field member of e.fields", "field", field)
                .sort("createdAt", Instant.class)
                .page(page, ExpertView.class, toView);
    }

    Page<ExpertView> self(String accountSubject, PageRequest page, Function<Expert, ExpertView> toView) {
        return ListQuery.of(getEntityManager(), Expert.class)
                .where("e.accountSubject = :account", "account", accountSubject)
                .sort("createdAt", Instant.class)
                .page(page, ExpertView.class, toView);
    }

    void add(DeclaredConflict conflict) {
        getEntityManager().persist(conflict);
    }

    List<DeclaredConflict> conflicts(UUID expertId) {
        return getEntityManager()
                .createQuery(
                        "select c from DeclaredConflict c where c.expertId = :expert order by c.declaredAt, c.id",
                        DeclaredConflict.class)
                .setParameter("expert", expertId)
                .getResultList();
    }
}
