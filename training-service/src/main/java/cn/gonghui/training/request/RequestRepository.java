package cn.gonghui.training.request;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class RequestRepository implements PanacheRepositoryBase<Request, UUID> {

    private static final List<RequestStatus> REQUESTED =
            List.of(RequestStatus.SUBMITTED, RequestStatus.ACCEPTED, RequestStatus.SCHEDULED, RequestStatus.DELIVERED);

    boolean exists(UUID organizationId, String externalReference) {
        return externalReference != null
                && count("organizationId = ?1 and externalReference = ?2", organizationId, externalReference) > 0;
    }

    boolean isPreparedFor(UUID organizationId) {
        return count("organizationId = ?1 and origin = ?2", organizationId, RequestOrigin.NEW_UNION) > 0;
    }

    long requestedFor(UUID planId) {
        return count("planId = ?1 and status in ?2", planId, REQUESTED);
    }

    /** @param scope null sees all */
    Page<RequestView> page(
            PageRequest page,
            RequestFilter filter,
            String scope,
            LocalDate today,
            Function<Request, RequestView> view) {
        return ListQuery.of(getEntityManager(), Request.class)
                .where("e.organizationId = :organization", "organization", filter.organizationId)
                .where("e.planId = :plan", "plan", filter.planId)
                .where("e.status = :status", "status", filter.status)
                .where("e.origin = :origin", "origin", filter.origin)
                .where("e.externalReference = :reference", "reference", filter.externalReference)
                .where(
                        "e.status = RequestStatus.SUBMITTED and e.answerDue < :today",
                        "today",
                        filter.overdue ? today : null)
                .where(
                        "e.organizationId in (select o.id from OrganizationCopy o where o.path like :scope)",
                        "scope",
                        scope)
                .sort("createdAt", Instant.class)
                .page(page, RequestView.class, view);
    }
}
