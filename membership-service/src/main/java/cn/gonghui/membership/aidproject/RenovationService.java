package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/** Plans renovations and follows them to their acceptance. */
@ApplicationScoped
public class RenovationService {

    private final RenovationTaskRepository tasks;
    private final AidProjectAccess access;
    private final Batches batches;
    private final Journal journal;
    private final Clock clock;

    RenovationService(
            RenovationTaskRepository tasks, AidProjectAccess access, Batches batches, Journal journal, Clock clock) {
        this.tasks = tasks;
        this.access = access;
        this.batches = batches;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Created<RenovationTaskView> plan(UUID projectId, PlanRenovation request) {
        var project = access.shared(projectId);
        var planned = plan(project, known(projectId, List.of(request)), request);
        tasks.flush();
        return planned.map(task -> view(project, task));
    }

    @Transactional
    public BatchResult<RenovationTaskView> plan(UUID projectId, PlanRenovations request) {
        var project = access.shared(projectId);
        var known = known(projectId, request.items());
        var planned = batches.creating(request.items(), item -> plan(project, known, item));
        tasks.flush();
        var writes = access.writes(project);
        return planned.map(created -> view(project, created.value(), writes));
    }

    private Map<String, RenovationTask> known(UUID projectId, List<PlanRenovation> requests) {
        var known = new HashMap<String, RenovationTask>();
        tasks.of(projectId, requests.stream().map(PlanRenovation::room).toList())
                .forEach(task -> known.put(task.room(), task));
        return known;
    }

    /** The same room with the same work again is the task that is there. */
    private Created<RenovationTask> plan(
            AidProject project, Map<String, RenovationTask> known, PlanRenovation request) {
        if (known.get(request.room()) instanceof RenovationTask there) {
            if (there.madeFrom(request)) {
                return Created.before(there.id(), there);
            }
            throw AidProjectProblem.ROOM_TAKEN.refuse();
        }
        project.requireNotOver();
        var task = RenovationTask.plan(project, request, clock.instant());
        tasks.persist(task);
        journal.record(task.planned(project.organizationId(), clock.instant()), null, task.view(false));
        known.put(request.room(), task);
        return Created.now(task.id(), task);
    }

    @Transactional
    public Page<RenovationTaskView> list(UUID projectId, PageRequest page) {
        var project = access.requireVisible(projectId);
        var writes = access.writes(project);
        return tasks.page(projectId, page, task -> view(project, task, writes));
    }

    @Transactional
    public RenovationTaskView get(UUID id) {
        var project = access.requireVisible(tasks.projectOf(id));
        return view(project, tasks.findById(id));
    }

    @Transactional
    public RenovationTaskView start(UUID id, ExpectedVersion expected) {
        return change(id, expected, (task, project) -> task.start(project.organizationId(), clock.instant()));
    }

    @Transactional
    public RenovationTaskView accept(UUID id, AcceptRenovation request, ExpectedVersion expected) {
        return change(id, expected, (task, project) -> {
            project.requireDay(request.acceptedOn(), BusinessDay.today(clock), "/acceptedOn");
            return task.accept(request.acceptedOn(), project.organizationId(), clock.instant());
        });
    }

    private RenovationTaskView change(
            UUID id, ExpectedVersion expected, BiFunction<RenovationTask, AidProject, AidRecordEvents> step) {
        var project = access.shared(tasks.projectOf(id));
        var task = tasks.exclusive(id);
        expected.check(task.version());
        project.requireUnderWay();
        var before = view(project, task);
        var event = step.apply(task, project);
        tasks.flush();
        journal.record(event, before, view(project, task));
        return view(project, task);
    }

    private RenovationTaskView view(AidProject project, RenovationTask task) {
        return view(project, task, access.writes(project));
    }

    private static RenovationTaskView view(AidProject project, RenovationTask task, boolean writes) {
        return task.view(writes && project.status() == AidProjectStatus.UNDER_WAY);
    }
}
