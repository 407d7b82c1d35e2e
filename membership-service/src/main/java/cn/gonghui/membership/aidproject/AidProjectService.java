package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.json.MergePatcher;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.personaldata.BlindIndex;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.carestation.CareStationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;
import java.util.function.Function;

/** Plans aid projects and does with them what their state allows. */
@ApplicationScoped
public class AidProjectService {

    private final AidProjectRepository projects;
    private final AidProjectAccess access;
    private final CareStationDirectory stations;
    private final ActorScope actorScope;
    private final BlindIndex blindIndex;
    private final MergePatcher patcher;
    private final Journal journal;
    private final Clock clock;

    AidProjectService(
            AidProjectRepository projects,
            AidProjectAccess access,
            CareStationDirectory stations,
            ActorScope actorScope,
            BlindIndex blindIndex,
            MergePatcher patcher,
            Journal journal,
            Clock clock) {
        this.projects = projects;
        this.access = access;
        this.stations = stations;
        this.actorScope = actorScope;
        this.blindIndex = blindIndex;
        this.patcher = patcher;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Created<AidProjectView> plan(PlanAidProject request) {
        var contentIndex = blindIndex.of("aid-project", request.toString());
        var station = stations.holdForPlanning(request.stationId(), "/stationId");
        var known = projects.withReference(station.id(), request.externalReference());
        if (known.isPresent()) {
            if (known.get().madeFrom(contentIndex)) {
                return Created.before(known.get().id(), access.view(known.get()));
            }
            throw AidProjectProblem.PROJECT_REFERENCE_TAKEN.refuse();
        }
        var project = AidProject.plan(request, station.organizationId(), contentIndex, clock.instant());
        projects.persistAndFlush(project);
        journal.record(project.planned(clock.instant()), null, access.view(project));
        return Created.now(project.id(), access.view(project));
    }

    /** Over several stations the one order is by station; the other stays with one station. */
    @Transactional
    public Page<AidProjectView> list(PageRequest page, AidProjectFilter filter) {
        var sort = page.sortField().filter(field -> !field.equals("stationId"));
        if (sort.isPresent() && filter.stationId() == null) {
            throw KitProblem.SORT_NEEDS_FILTER.refuse(sort.get());
        }
        var writes = new HashMap<UUID, Boolean>();
        return projects.page(
                page,
                filter,
                actorScope.scope(),
                project -> access.view(project, writes.computeIfAbsent(project.organizationId(), stations::writesFor)));
    }

    @Transactional
    public AidProjectView get(UUID id) {
        return access.view(access.requireVisible(id));
    }

    @Transactional
    public AidProjectView edit(UUID id, MergePatch patch, ExpectedVersion expected) {
        return change(
                id,
                expected,
                project -> project.edit(
                        patcher.apply(patch, project.editable()), projects.earliestRecord(id), clock.instant()));
    }

    @Transactional
    public AidProjectView start(UUID id, ExpectedVersion expected) {
        return change(id, expected, project -> {
            var event = project.start(clock.instant());
            stations.holdOpen(project.stationId());
            return event;
        });
    }

    @Transactional
    public AidProjectView countHelped(UUID id, int year, CountHelped request, ExpectedVersion expected) {
        return change(id, expected, project -> project.countHelped(year, request, clock.instant()));
    }

    @Transactional
    public AidProjectView complete(UUID id, ExpectedVersion expected) {
        return change(id, expected, project -> project.complete(clock.instant()));
    }

    @Transactional
    public AidProjectView cancel(UUID id, CancelAidProject request, ExpectedVersion expected) {
        return change(id, expected, project -> project.cancel(request.reason(), clock.instant()));
    }

    private AidProjectView change(UUID id, ExpectedVersion expected, Function<AidProject, AidProjectEvents> step) {
        var project = access.exclusive(id);
        expected.check(project.version());
        var before = access.view(project);
        var event = step.apply(project);
        projects.flush();
        journal.record(event, before, access.view(project));
        return access.view(project);
    }
}
