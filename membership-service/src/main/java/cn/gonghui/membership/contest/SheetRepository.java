package cn.gonghui.membership.contest;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Sheets of contests. */
@ApplicationScoped
class SheetRepository implements PanacheRepositoryBase<ScoreSheet, UUID> {

    /** Those of judges who have not been excused. */
    List<ScoreSheet> counting(UUID contestId) {
        return list(
                "contestId = ?1 and judgeId in (select j.id from Judge j where j.contestId = ?1 and j.excusedAt is null) "
                        + "order by createdAt, id",
                contestId);
    }

    boolean assigned(UUID judgeId, UUID entryId) {
        return count("judgeId = ?1 and entryId = ?2", judgeId, entryId) > 0;
    }

    /** @param judge only his; null for all */
    Page<SheetView> page(PageRequest request, UUID contestId, UUID judge, Function<ScoreSheet, SheetView> view) {
        return ListQuery.of(getEntityManager(), ScoreSheet.class)
                .where("e.contestId = :contest", "contest", contestId)
                .where("e.judgeId = :judge", "judge", judge)
                .sort("createdAt", Instant.class)
                .page(request, SheetView.class, view);
    }
}
