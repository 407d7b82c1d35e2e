package cn.gonghui.training.course;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class CourseRepository implements PanacheRepositoryBase<Course, UUID> {

    boolean exists(UUID organizationId, String code) {
        return count("organizationId = ?1 and code = ?2", organizationId, code) > 0;
    }

    void keep(CourseEdition edition) {
        getEntityManager().persist(edition);
    }

    List<CourseEdition> editions(UUID courseId) {
        return getEntityManager()
                .createQuery(
                        "from CourseEdition e where e.key.courseId = :course order by e.key.edition",
                        CourseEdition.class)
                .setParameter("course", courseId)
                .getResultList();
    }

    Page<CourseView> page(PageRequest page, CourseFilter filter, Function<Course, CourseView> view) {
        return ListQuery.of(getEntityManager(), Course.class)
                .where("e.organizationId = :organization", "organization", filter.organizationId)
                .where("e.code = :code", "code", filter.code)
                .where("array_position(e.content.themes, :theme) > 0", "theme", filter.theme)
                .where("e.content.tier = :tier", "tier", filter.tier)
                .where("e.content.category = :category", "category", filter.category)
                .where("e.content.field = :field", "field", filter.field)
                .where("e.status = :status", "status", filter.status)
                .sort("createdAt", Instant.class)
                .page(page, CourseView.class, view);
    }
}
