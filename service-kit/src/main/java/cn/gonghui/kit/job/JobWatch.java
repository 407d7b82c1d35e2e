package cn.gonghui.kit.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Tells watchers how jobs move on, whichever instance works on them. A watcher is an entry in a set: no thread, no
 * transaction, no connection. While there are any, one query every half second asks for all of them together.
 */
@ApplicationScoped
class JobWatch {

    private static final Logger LOG = Logger.getLogger(JobWatch.class);
    private static final Duration PERIOD = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Jobs jobs;
    private final Session session;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("job-watch").unstarted(task));

    JobWatch(Jobs jobs, Session session) {
        this.jobs = jobs;
        this.session = session;
        timer.scheduleWithFixedDelay(this::look, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** From {@code now} on until the job is over; at most ten minutes, after which the watcher comes again. */
    Multi<JobProgress> from(JobProgress now) {
        if (now.state().ended()) {
            return Multi.createFrom().item(now);
        }
        return Multi.createFrom().<JobProgress>emitter(emitter -> {
            var watcher = new Watcher(now.id(), emitter, now.version());
            emitter.onTermination(() -> watchers.remove(watcher));
            emitter.emit(now);
            watchers.add(watcher);
        });
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
        watchers.forEach(watcher -> watcher.emitter.complete());
    }

    private void look() {
        if (watchers.isEmpty()) {
            return;
        }
        try {
            var versions = QuarkusTransaction.requiringNew()
                    .call(() -> versions(
                            watchers.stream().map(watcher -> watcher.id).collect(Collectors.toSet())));
            watchers.forEach(watcher -> tell(watcher, versions.getOrDefault(watcher.id, watcher.seen)));
        } catch (RuntimeException unreachable) {
            LOG.debug("The progress of jobs cannot be read for now", unreachable);
        }
    }

    private void tell(Watcher watcher, long version) {
        if (version != watcher.seen) {
            var progress = jobs.progress(watcher.id);
            watcher.seen = progress.version();
            watcher.emitter.emit(progress);
            if (progress.state().ended()) {
                watcher.emitter.complete();
            }
        } else if (System.nanoTime() - watcher.since > LONGEST.toNanos()) {
            watcher.emitter.complete();
        }
    }

    private Map<UUID, Long> versions(Collection<UUID> ids) {
        return session.createNativeQuery("select id, version from job where id = any(:ids)", Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    int watching() {
        return watchers.size();
    }

    /** Touched by the timer's thread alone, once it is in the set. */
    private static final class Watcher {

        final UUID id;
        final MultiEmitter<? super JobProgress> emitter;
        final long since = System.nanoTime();
        long seen;

        Watcher(UUID id, MultiEmitter<? super JobProgress> emitter, long seen) {
            this.id = id;
            this.emitter = emitter;
            this.seen = seen;
        }
    }
}
