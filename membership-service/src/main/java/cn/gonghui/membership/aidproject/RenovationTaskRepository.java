package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Renovation tasks. */
@ApplicationScoped
class RenovationTaskRepository implements PanacheRepositoryBase<RenovationTask, UUID> {

    Page<RenovationTaskView> page(
            UUID projectId, PageRequest request, Function<RenovationTask, RenovationTaskView> view) {
        return ListQuery.of(getEntityManager(), RenovationTask.class)
                .where("e.projectId = :project", "project", projectId)
                .sort("createdAt", Instant.class)
                .page(request, RenovationTaskView.class, view);
    }

    List<RenovationTask> of(UUID projectId, Collection<String> rooms) {
        return list("projectId = ?1 and room in ?2", projectId, rooms);
    }

    /** Null for an unknown task; read without the task, so that its lock comes with its present state. */
    UUID projectOf(UUID taskId) {
        return getEntityManager()
                .createQuery("select t.projectId from RenovationTask t where t.id = :id", UUID.class)
                .setParameter("id", taskId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    RenovationTask exclusive(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
