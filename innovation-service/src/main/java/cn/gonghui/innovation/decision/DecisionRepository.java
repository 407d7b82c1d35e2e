package cn.gonghui.innovation.decision;

import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {

    /** Those who run or pay for the call; all officers once the call is decided. */
    private static final String VISIBLE = """
            exists (select 1 from Call c where c.id = e.callId and (c.status = DECIDED
              or exists (select 1 from Organization o
                where (o.id = c.organizationId or o.id = c.funderId) and o.path like :scope)))
            """;

    Optional<Decision> on(UUID proposalId) {
        return find("proposalId", proposalId).firstResultOptional();
    }

    List<Decision> ofCall(UUID callId) {
        return list("callId", callId);
    }

    Page<DecisionView> page(UUID callId, PageRequest page) {
        return ListQuery.of(getEntityManager(), Decision.class)
                .where("e.callId = :call", "call", callId)
                .sort("rank", Integer.class)
                .page(page, DecisionView.class, Decision::view);
    }

    Page<GrantView> grants(UUID callId, Scope scope, PageRequest page, Function<Decision, GrantView> toView) {
        return ListQuery.of(getEntityManager(), Decision.class)
                .where("e.outcome = FUNDED")
                .where("e.callId = :call", "call", callId)
                .where(VISIBLE, "scope", scope.likePattern())
                .sort("createdAt", Instant.class)
                .page(page, GrantView.class, toView);
    }
}
