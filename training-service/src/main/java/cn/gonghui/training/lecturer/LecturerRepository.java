package cn.gonghui.training.lecturer;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class LecturerRepository implements PanacheRepositoryBase<Lecturer, UUID> {

    boolean exists(CreateLecturer request) {
        return count(
                        "organizationId = ?1 and (memberId = ?2 or externalReference = ?3) or accountSubject = ?4",
                        request.organizationId(),
                        request.memberId(),
                        request.externalReference(),
                        request.accountSubject())
                > 0;
    }

    /**
     * @param ownPath sees the rosters below it and above it; null sees all
     * @param account sees only the entry of this account; null where ownPath says it
     */
    Page<LecturerView> page(
            PageRequest page,
            LecturerFilter filter,
            String ownPath,
            String account,
            Function<Lecturer, LecturerView> view) {
        return ListQuery.of(getEntityManager(), Lecturer.class)
                .where("e.organizationId = :organization", "organization", filter.organizationId)
                .where("e.title = :title", "title", filter.title)
                .where("array_position(e.topics, :topic) > 0", "topic", filter.topic)
                .where("array_position(e.districts, :district) > 0", "district", filter.district)
                .where("e.status = :status", "status", filter.status)
                .where("e.externalReference = :reference", "reference", filter.externalReference)
                .where(
                        "e.organizationId in (select o.id from OrganizationCopy o"
                                + " where o.path like concat(:own, '%') or :own like concat(o.path, '%'))",
                        "own", ownPath)
                .where("e.accountSubject = :account", "account", account)
                .sort("createdAt", Instant.class)
                .page(page, LecturerView.class, view);
    }
}
