package cn.gonghui.kit.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Keeps the sequencer going: at once after a commit of this instance, otherwise every 200 ms. Tells waiting readers
 * whenever the feed has grown, whichever instance made it grow.
 */
@ApplicationScoped
public class SequencerLoop {

    private static final Logger LOG = Logger.getLogger(SequencerLoop.class);
    private static final Duration IDLE = Duration.ofMillis(200);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final Sequencer sequencer;
    private final FeedSignal signal;
    private final TransactionSynchronizationRegistry transactions;
    private final Semaphore wanted = new Semaphore(0);
    private volatile boolean stopped;
    private Thread thread;
    private long seen;
    private boolean failing;

    SequencerLoop(Sequencer sequencer, FeedSignal signal, TransactionSynchronizationRegistry transactions) {
        this.sequencer = sequencer;
        this.signal = signal;
        this.transactions = transactions;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().daemon().name("feed-sequencer").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        wanted.release();
        signal.close();
        thread.join(Duration.ofSeconds(5));
    }

    /** To be called in a transaction that writes events; once or many times is the same. */
    public void wakeAfterCommit() {
        if (transactions.getResource(this) == null) {
            transactions.putResource(this, true);
            transactions.registerInterposedSynchronization(new AfterCommit());
        }
    }

    private void run() {
        while (!stopped) {
            try {
                var more = step();
                if (!more) {
                    pause(IDLE);
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private boolean step() throws InterruptedException {
        try {
            var progress = sequencer.advance();
            if (failing) {
                LOG.info("Events get positions again");
                failing = false;
            }
            if (progress.lastPosition() != seen) {
                seen = progress.lastPosition();
                signal.advanced();
            }
            return progress.more();
        } catch (RuntimeException e) {
            if (!failing && !stopped) {
                LOG.warn("Events get no positions for now; trying again every second", e);
                failing = true;
            }
            pause(AFTER_FAILURE);
            return true;
        }
    }

    private void pause(Duration time) throws InterruptedException {
        wanted.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
        wanted.drainPermits();
    }

    private final class AfterCommit implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                wanted.release();
            }
        }
    }
}
