package cn.gonghui.innovation.call;

import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.clock.DueItems.Due;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class CallRepository implements PanacheRepositoryBase<Call, UUID> {

    private static final String IS_OPEN = "e.status in (PUBLISHED, OPEN) and e.opensAt <= :now and e.closesAt > :now";
    private static final String IS_CLOSED = "e.status = CLOSED or e.status in (PUBLISHED, OPEN) and e.closesAt <= :now";
    /** A draft is seen by those who run or pay for the call. */
    private static final String NOT_SOMEBODY_ELSES_DRAFT = """
            e.status <> DRAFT or exists (select 1 from Organization o
              where (o.id = e.organizationId or o.id = e.funderId) and o.path like :scope)
            """;

    Page<CallView> page(
            CallFilter filter,
            boolean openOnly,
            Scope scope,
            Instant now,
            PageRequest page,
            Function<Call, CallView> toView) {
        var query = ListQuery.of(getEntityManager(), Call.class);
        if (openOnly) {
            query.where(IS_OPEN, "now", now);
        }
        if (filter.status() != null) {
            standing(query, filter.status(), now);
        }
        return query.where(NOT_SOMEBODY_ELSES_DRAFT, "scope", scope.coversEverything() ? null : scope.likePattern())
                .where("e.allianceId = :alliance", "alliance", filter.allianceId())
                .where("e.funderId = :funder", "funder", filter.funderId())
                .sort("opensAt", Instant.class)
                .sort("closesAt", Instant.class)
                .sort("createdAt", Instant.class)
                .page(page, CallView.class, toView);
    }

    /** The same as {@link Call#statusAt}, as a condition. */
    private static void standing(ListQuery<Call> query, CallStatus status, Instant now) {
        switch (status) {
            case PUBLISHED -> query.where("e.status = PUBLISHED and e.opensAt > :now", "now", now);
            case OPEN -> query.where(IS_OPEN, "now", now);
            case CLOSED -> query.where(IS_CLOSED, "now", now);
            case DRAFT, IN_REVIEW, DECIDED -> query.where("e.status = :status", "status", status);
        }
    }

    /** Calls whose row has not followed the clock yet. */
    Due<Instant> toOpen(Instant now) {
        return new Due<>(Call.class, "opensAt", "e.status = PUBLISHED", now);
    }

    Due<Instant> toClose(Instant now) {
        return new Due<>(Call.class, "closesAt", "e.status = OPEN", now);
    }
}
