package cn.gonghui.membership.honour;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Objections. */
@ApplicationScoped
class ObjectionRepository implements PanacheRepositoryBase<Objection, UUID> {

    boolean anyOpen(UUID nominationId) {
        return count("nominationId = ?1 and status = OPEN", nominationId) > 0;
    }

    /** The open one that this account has raised. */
    Optional<Objection> open(UUID nominationId, String account) {
        return find("nominationId = ?1 and account = ?2 and status = OPEN", nominationId, account)
                .firstResultOptional();
    }

    Page<ObjectionView> page(PageRequest request, UUID nominationId) {
        return ListQuery.of(getEntityManager(), Objection.class)
                .where("e.nominationId = :nomination", "nomination", nominationId)
                .sort("raisedAt", Instant.class)
                .page(request, ObjectionView.class, ObjectionView::whole);
    }
}
