package cn.gonghui.kit.job;

import cn.gonghui.kit.access.ActingFor;
import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.OrganizationPaths;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.ProblemTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Long work, asked for and watched. A caller sees his own jobs; officers, auditors and the federation those in scope. */
@ApplicationScoped
@Transactional
public class Jobs {

    private final EntityManager entities;
    private final JobStore store;
    private final JobWorkers workers;
    private final ActingFor acting;
    private final Actor actor;
    private final ActorScope scope;
    private final Instance<OrganizationPaths> paths;
    private final ProblemTexts texts;
    private final Journal journal;

    Jobs(
            EntityManager entities,
            JobStore store,
            JobWorkers workers,
            ActingFor acting,
            Actor actor,
            ActorScope scope,
            Instance<OrganizationPaths> paths,
            ProblemTexts texts,
            Journal journal) {
        this.entities = entities;
        this.store = store;
        this.workers = workers;
        this.acting = acting;
        this.actor = actor;
        this.scope = scope;
        this.paths = paths;
        this.texts = texts;
        this.journal = journal;
    }

    /** Queues the work in the caller's transaction: a worker sees it once that has committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ask(NewJob job) {
        store.add(job, acting.caller());
        workers.wakeAfterCommit();
    }

    /** The organisations for which work of this kind is queued or running, whoever asked for it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> underWay(String kind) {
        return Set.copyOf(entities.createQuery(
                        "select distinct j.organizationId from Job j where j.kind = :kind and j.state in (QUEUED, RUNNING)"
                                + " and j.organizationId is not null",
                        UUID.class)
                .setParameter("kind", kind)
                .getResultList());
    }

    /** @throws cn.gonghui.kit.problem.Problem 404 where it is not the caller's */
    public JobView get(UUID id) {
        return view(visible(id));
    }

    /** @param organizationId null for the caller's own */
    public Page<JobView> list(PageRequest page, UUID organizationId, JobState state) {
        if (organizationId != null && !inScope(organizationId)) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return ListQuery.of(entities, Job.class)
                .where("e.organizationId = :organization", "organization", organizationId)
                .where("e.askerSubject = :asker", "asker", organizationId == null ? actor.subject() : null)
                .where("e.state = :state", "state", state)
                .sort("createdAt", Instant.class)
                .page(page, JobView.class, this::view);
    }

    /**
     * Ends the job before its next step; what was committed stays.
     *
     * @throws cn.gonghui.kit.problem.Problem 409 where it is over
     */
    public JobView cancel(UUID id) {
        var job = visible(id);
        if (!mayCancel(job)) {
            throw KitProblem.FORBIDDEN.refuse();
        }
        var before = view(job);
        if (!store.cancel(id)) {
            throw JobProblem.JOB_ENDED.refuse();
        }
        entities.refresh(job);
        var after = view(job);
        journal.audit("job.cancel-requested", "job", id, job.organizationId, before, after);
        workers.wakeAfterCommit();
        return after;
    }

    /** Figures of a job as they are stored. */
    public Map<String, Long> counts(String stored) {
        return store.counts(stored);
    }

    /** Why a job failed, in words; null for null. */
    public JobView.Failure failure(String stored) {
        var failure = store.failure(stored);
        return failure == null
                ? null
                : new JobView.Failure(failure.code(), texts.detail(failure.code(), failure.arguments()));
    }

    /** How far it is; for whoever was let see it. */
    JobProgress progress(UUID id) {
        var job = entities.find(Job.class, id);
        return new JobProgress(
                job.id, job.state, job.done, job.total, store.counts(job.counts), job.updatedAt, job.version);
    }

    private Job visible(UUID id) {
        var job = entities.find(Job.class, id);
        var own = job != null && job.askerSubject.equals(actor.subject());
        if (job == null || !own && !inScope(job.organizationId)) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return job;
    }

    /** One's own; of others only who acts for the organisation. */
    private boolean mayCancel(Job job) {
        return job.askerSubject.equals(actor.subject()) || actor.is(Role.OFFICER) || actor.is(Role.FEDERATION_ADMIN);
    }

    private boolean inScope(UUID organizationId) {
        if (!actor.is(Role.OFFICER) && !actor.is(Role.FEDERATION_ADMIN) && !actor.is(Role.AUDITOR)) {
            return false;
        }
        return organizationId == null
                ? scope.scope().coversEverything()
                : paths.get()
                        .pathOf(organizationId)
                        .filter(path -> scope.scope().covers(path))
                        .isPresent();
    }

    private JobView view(Job job) {
        return new JobView(
                job.id,
                job.kind,
                job.state,
                job.done,
                job.total,
                counts(job.counts),
                job.organizationId,
                job.askerSubject,
                job.result,
                failure(job.failure),
                job.cancelRequestedAt,
                job.startedAt,
                job.finishedAt,
                job.state.ended() || job.cancelRequestedAt != null || !mayCancel(job)
                        ? List.of()
                        : List.of(JobAction.CANCEL),
                job.createdAt,
                job.updatedAt,
                job.version);
    }
}
