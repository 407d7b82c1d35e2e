package cn.gonghui.kit.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The threads that take jobs: at once after one was asked for here, otherwise every second. */
@Singleton
class JobWorkers {

    private static final Logger LOG = Logger.getLogger(JobWorkers.class);
    private static final Duration IDLE = Duration.ofSeconds(1);

    private final JobRunner runner;
    private final TransactionSynchronizationRegistry transactions;
    private final int count;
    private final Semaphore wanted = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;
    private boolean failing;

    JobWorkers(
            JobRunner runner,
            TransactionSynchronizationRegistry transactions,
            @ConfigProperty(name = "suite.jobs.workers", defaultValue = "2") int count) {
        this.runner = runner;
        this.transactions = transactions;
        this.count = count;
    }

    void start(@Observes StartupEvent event) {
        for (int number = 1; runner.hasWork() && number <= count; number++) {
            threads.add(
                    Thread.ofPlatform().daemon().name("job-worker-" + number).start(this::work));
        }
    }

    /** A step under way is finished; the job goes on elsewhere, or here after the restart. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        wanted.release(count);
        for (var thread : threads) {
            thread.join(Duration.ofSeconds(10));
        }
    }

    void wakeAfterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    wanted.release();
                }
            }
        });
    }

    private void work() {
        while (!stopped) {
            try {
                var claim = runner.claim();
                failing = false;
                if (claim.isPresent()) {
                    runner.run(claim.get(), () -> stopped);
                } else {
                    wanted.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException ended) {
                return;
            } catch (RuntimeException unreachable) {
                pause(unreachable);
            }
        }
    }

    private void pause(RuntimeException unreachable) {
        if (!failing && !stopped) {
            LOG.warn("Jobs cannot be taken for now; trying again every second", unreachable);
            failing = true;
        }
        try {
            wanted.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
