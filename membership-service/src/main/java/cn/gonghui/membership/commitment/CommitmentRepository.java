package cn.gonghui.membership.commitment;

import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.membership.organization.OrganizationDirectory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Commitments. */
@ApplicationScoped
class CommitmentRepository implements PanacheRepositoryBase<Commitment, UUID> {

    /** An employer has one at most. */
    Optional<Commitment> openOf(UUID employerId) {
        return find("employerId = ?1 and status = ?2", employerId, CommitmentStatus.OPEN)
                .firstResultOptional();
    }

    /** @param today for what is overdue */
    Page<CommitmentView> page(
            PageRequest request,
            CommitmentFilter filter,
            Scope scope,
            LocalDate today,
            Function<Commitment, CommitmentView> view) {
        var within = scope.coversEverything() ? null : scope.likePattern();
        var list = ListQuery.of(getEntityManager(), Commitment.class)
                .where("e.hostId = :host", "host", filter.hostId)
                .where("e.meetingId = :meeting", "meeting", filter.meetingId)
                .where("e.employerId = :employer", "employer", filter.employerId)
                .where("e.status = :status", "status", filter.status);
        if (filter.overdue) {
            list.where("e.status = cn.gonghui.membership.commitment.CommitmentStatus.OPEN")
                    .where("e.dueOn < :today", "today", today)
                    .where("e.hostId in " + OrganizationDirectory.WITHIN_SCOPE, "scope", within)
                    .sort("dueOn", LocalDate.class);
        } else {
            list.within("hostId", OrganizationDirectory.IDS_WITHIN_SCOPE, "scope", within);
        }
        return list.sort("hostId", UUID.class).sort("dueOn", LocalDate.class).page(request, CommitmentView.class, view);
    }
}
