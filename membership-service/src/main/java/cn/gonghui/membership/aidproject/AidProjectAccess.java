package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.carestation.CareStationDirectory;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Which aid projects are the caller's: of a station that his unions run to change, with volunteers of his to see. */
@ApplicationScoped
class AidProjectAccess {

    private final AidProjectRepository projects;
    private final OrganizationDirectory organizations;
    private final CareStationDirectory stations;
    private final ActorScope actorScope;

    AidProjectAccess(
            AidProjectRepository projects,
            OrganizationDirectory organizations,
            CareStationDirectory stations,
            ActorScope actorScope) {
        this.projects = projects;
        this.organizations = organizations;
        this.stations = stations;
        this.actorScope = actorScope;
    }

    /** @throws cn.gonghui.kit.problem.Problem 404 unless station or volunteers are the caller's */
    AidProject requireVisible(UUID id) {
        var project = id == null ? null : projects.findById(id);
        if (project == null
                || !organizations.covers(project.organizationId()) && !projects.hasVolunteers(id, actorScope.scope())) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return project;
    }

    /** Held for a change. */
    AidProject exclusive(UUID id) {
        return run(projects.locked(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Held in its state, together with others who record under it; null is unknown too. */
    AidProject shared(UUID id) {
        return run(id == null ? null : projects.locked(id, LockModeType.PESSIMISTIC_READ));
    }

    private AidProject run(AidProject project) {
        if (project == null || !organizations.covers(project.organizationId())) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return project;
    }

    boolean writes(AidProject project) {
        return stations.writesFor(project.organizationId());
    }

    AidProjectView view(AidProject project) {
        return view(project, writes(project));
    }

    AidProjectView view(AidProject project, boolean writes) {
        return project.view(writes ? project.status().actions() : List.of());
    }
}
