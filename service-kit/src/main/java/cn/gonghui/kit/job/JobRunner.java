package cn.gonghui.kit.job;

import cn.gonghui.kit.access.ActingFor;
import cn.gonghui.kit.job.JobStore.Claim;
import cn.gonghui.kit.job.JobStore.LostLease;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.ProblemKind;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Does one job: step by step, each in a transaction with its checkpoint, as who asked for it. */
@Singleton
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final int STEP_SECONDS = 120;
    private static final int MOST_ATTEMPTS = 5;

    private final Map<String, JobWork> works;
    private final JobStore store;
    private final JobLeases leases;
    private final ActingFor acting;
    private final Duration lease;

    JobRunner(
            @All List<JobWork> works,
            JobStore store,
            JobLeases leases,
            ActingFor acting,
            @ConfigProperty(name = "suite.jobs.lease", defaultValue = "30S") Duration lease) {
        this.works = works.stream().collect(Collectors.toMap(JobWork::kind, Function.identity()));
        this.store = store;
        this.leases = leases;
        this.acting = acting;
        this.lease = lease;
    }

    boolean hasWork() {
        return !works.isEmpty();
    }

    Optional<Claim> claim() {
        return QuarkusTransaction.requiringNew().call(() -> store.claim(works.keySet(), lease));
    }

    /** Goes on until the job is over, lost to another worker, or {@code stopped}. */
    void run(Claim claim, BooleanSupplier stopped) {
        try (var _ = leases.hold(claim, lease)) {
            if (claim.attempts() > MOST_ATTEMPTS) {
                end(claim, claim.job(), JobState.FAILED, JobFailure.of(JobProblem.JOB_GIVEN_UP.refuse()));
                return;
            }
            go(claim, stopped);
        } catch (LostLease taken) {
            LOG.infof("Job %s was taken over by another worker", claim.job().id());
        } catch (RuntimeException failed) {
            fail(claim, failed);
        }
    }

    private void go(Claim claim, BooleanSupplier stopped) {
        var job = claim.job();
        var work = works.get(job.kind());
        try (var run = acting.call(claim.asker(), () -> work.begin(claim.job()))) {
            while (!stopped.getAsBoolean()) {
                var before = job;
                var after = acting.call(claim.asker(), () -> step(claim, work, run, before));
                if (after.isEmpty()) {
                    return;
                }
                job = after.get();
            }
            QuarkusTransaction.requiringNew().run(() -> store.release(claim));
        }
    }

    /** The job after the step; empty where it is over. */
    private Optional<JobContext> step(Claim claim, JobWork work, JobRun run, JobContext job) {
        return QuarkusTransaction.requiringNew().timeout(STEP_SECONDS).call(() -> {
            if (store.cancelWanted(job.id())) {
                work.ended(job, JobState.CANCELLED);
                store.end(claim, JobState.CANCELLED, null);
                return Optional.empty();
            }
            var step = run.next(job);
            var after = job.after(step);
            store.progress(claim, step, lease);
            if (step.last()) {
                work.ended(after, JobState.SUCCEEDED);
                store.end(claim, JobState.SUCCEEDED, null);
                return Optional.empty();
            }
            return Optional.of(after);
        });
    }

    /** A refusal ends the job; anything else is tried again from the last checkpoint, by whichever worker comes first. */
    private void fail(Claim claim, RuntimeException failed) {
        try {
            if (failed instanceof Problem problem && problem.code().kind() != ProblemKind.UNAVAILABLE) {
                end(claim, claim.job(), JobState.FAILED, JobFailure.of(problem));
            } else {
                LOG.warnf(
                        "Job %s (%s) failed at attempt %d and is tried again: %s",
                        claim.job().id(), claim.job().kind(), claim.attempts(), told(failed));
                var pause = Duration.ofSeconds(1L << Math.min(claim.attempts(), MOST_ATTEMPTS));
                QuarkusTransaction.requiringNew()
                        .run(() -> store.renew(claim.job().id(), claim.lease(), pause));
            }
        } catch (RuntimeException unreachable) {
            LOG.warnf("Job %s cannot be ended for now: %s", claim.job().id(), told(unreachable));
        }
    }

    private void end(Claim claim, JobContext job, JobState state, JobFailure failure) {
        acting.call(
                claim.asker(),
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    works.get(job.kind()).ended(job, state);
                    store.end(claim, state, failure);
                    return state;
                }));
    }

    /** Classes and places without messages, as those could repeat a row's values. */
    private static String told(Throwable failed) {
        var text = new StringBuilder();
        for (var cause = failed; cause != null && text.length() < 2_000; cause = cause.getCause()) {
            text.append(cause.getClass().getName());
            for (int place = 0; place < Math.min(3, cause.getStackTrace().length); place++) {
                text.append(" at ").append(cause.getStackTrace()[place]);
            }
            text.append("; ");
        }
        return text.toString();
    }
}
