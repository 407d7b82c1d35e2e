package cn.gonghui.innovation.review;

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
class ReviewRepository implements PanacheRepositoryBase<Review, UUID> {

    /** Those who run or pay for the call. */
    private static final String IN_SCOPE = """
            exists (select 1 from Call c, Organization o where c.id = e.callId
              and (o.id = c.organizationId or o.id = c.funderId) and o.path like :scope)
            """;

    /** An expert's own; those with a conflict of interest do not exist for him. */
    Page<ReviewView> own(UUID expertId, ReviewFilter filter, PageRequest page, Function<Review, ReviewView> toView) {
        return filtered(filter)
                .where("e.expertId = :self and e.status <> RECUSED", "self", expertId)
                .sort("createdAt", Instant.class)
                .page(page, ReviewView.class, toView);
    }

    Page<ReviewView> page(Scope scope, ReviewFilter filter, PageRequest page, Function<Review, ReviewView> toView) {
        return filtered(filter)
                .where(IN_SCOPE, "scope", scope.coversEverything() ? null : scope.likePattern())
                .where("e.expertId = :expert", "expert", filter.expertId())
                .sort("createdAt", Instant.class)
                .page(page, ReviewView.class, toView);
    }

    private ListQuery<Review> filtered(ReviewFilter filter) {
        return ListQuery.of(getEntityManager(), Review.class)
                .where("e.callId = :call", "call", filter.callId())
                .where("e.proposalId = :proposal", "proposal", filter.proposalId())
                .where("e.status = :status", "status", filter.status());
    }

    Optional<Review> of(UUID proposalId, UUID expertId) {
        return find("proposalId = ?1 and expertId = ?2", proposalId, expertId).firstResultOptional();
    }

    List<Review> ofExpert(UUID expertId) {
        return list("expertId", expertId);
    }

    List<Mark> marks(UUID callId) {
        return list("callId = ?1 and status = ?2", callId, ReviewStatus.SUBMITTED).stream()
                .map(Review::mark)
                .toList();
    }
}
