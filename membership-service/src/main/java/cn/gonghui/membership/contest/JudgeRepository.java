package cn.gonghui.membership.contest;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Judges of contests. */
@ApplicationScoped
class JudgeRepository implements PanacheRepositoryBase<Judge, UUID> {

    List<Judge> of(UUID contestId) {
        return list("contestId = ?1 order by createdAt, id", contestId);
    }

    /** Whether excused or not. */
    Optional<Judge> who(UUID contestId, UUID memberId, String accountSubject) {
        return find(
                        "contestId = ?1 and (memberId = ?2 or accountSubject = ?3)",
                        contestId,
                        memberId == null ? new UUID(0, 0) : memberId,
                        accountSubject)
                .firstResultOptional();
    }

    Page<JudgeView> page(PageRequest request, UUID contestId) {
        return ListQuery.of(getEntityManager(), Judge.class)
                .where("e.contestId = :contest", "contest", contestId)
                .sort("createdAt", Instant.class)
                .page(request, JudgeView.class, JudgeView::of);
    }
}
