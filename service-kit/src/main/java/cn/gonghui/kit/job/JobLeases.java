package cn.gonghui.kit.job;

import cn.gonghui.kit.job.JobStore.Claim;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Renews the leases of this instance's workers while their steps take their time. */
@Singleton
class JobLeases {

    private static final Logger LOG = Logger.getLogger(JobLeases.class);

    private final JobStore store;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("job-leases").unstarted(task));

    JobLeases(JobStore store) {
        this.store = store;
    }

    /** Renewed at a third of its length, until closed. */
    Held hold(Claim claim, Duration lease) {
        var third = Math.max(1, lease.toMillis() / 3);
        var renewal = timer.scheduleAtFixedRate(() -> renew(claim, lease), third, third, TimeUnit.MILLISECONDS);
        return () -> renewal.cancel(false);
    }

    private void renew(Claim claim, Duration lease) {
        try {
            QuarkusTransaction.requiringNew().run(() -> store.renew(claim.job().id(), claim.lease(), lease));
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "The lease of job %s cannot be renewed for now", claim.job().id());
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }

    /** A lease that is being renewed. */
    interface Held extends AutoCloseable {

        @Override
        void close();
    }
}
