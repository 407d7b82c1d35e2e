package cn.gonghui.kit.clock;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/** Has due work done every second, one run at a time. */
@Singleton
class DueWorkRunner {

    private static final Logger LOG = Logger.getLogger(DueWorkRunner.class);

    private final Instance<DueWork> works;
    private final Clock clock;
    private final ReentrantLock running = new ReentrantLock();

    DueWorkRunner(@Any Instance<DueWork> works, Clock clock) {
        this.works = works;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everySecond() {
        if (!running.tryLock()) {
            return;
        }
        try {
            for (DueWork work : works) {
                try {
                    work.runUntil(clock.instant());
                } catch (RuntimeException failed) {
                    LOG.errorf(
                            failed,
                            "%s failed and is tried again in a second",
                            work.getClass().getSimpleName());
                }
            }
        } finally {
            running.unlock();
        }
    }

    /** Does what is due by now; waits for a run that is under way, as that one may have begun before. */
    void runNow() {
        running.lock();
        try {
            works.forEach(work -> work.runUntil(clock.instant()));
        } finally {
            running.unlock();
        }
    }
}
