package cn.gonghui.kit.feed;

import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Reads one peer's feed for one subscriber until it is told to stop, on a thread of its own. */
final class FeedReader {

    private static final Logger LOG = Logger.getLogger(FeedReader.class);
    private static final Duration SHORTEST_GAP = Duration.ofMillis(100);
    private static final Duration LONGEST_GAP = Duration.ofSeconds(5);
    private static final int DOUBLINGS = 6;

    private final FeedSubscriber subscriber;
    private final Function<String, Optional<FeedBatch>> peer;
    private final FeedSubscriptions subscriptions;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private int failures;

    FeedReader(FeedSubscriber subscriber, Function<String, Optional<FeedBatch>> peer, FeedSubscriptions subscriptions) {
        this.subscriber = subscriber;
        this.peer = peer;
        this.subscriptions = subscriptions;
    }

    Thread start() {
        return Thread.ofPlatform()
                .daemon()
                .name("feed-reader-" + subscriber.source())
                .start(this::run);
    }

    void stop() {
        stopped.countDown();
    }

    private void run() {
        try {
            Duration gap;
            do {
                gap = step();
            } while (!stopped.await(gap.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns how long to rest before the next. */
    private Duration step() {
        var began = System.nanoTime();
        try {
            var from = subscriptions.place(subscriber.source());
            var batch = fetch(from);
            if (batch.isEmpty()) {
                LOG.warnf("Reading the feed of %s again from the start", subscriber.source());
                subscriptions.startOver(subscriber.source(), from);
                return SHORTEST_GAP;
            }
            apply(from, batch.get());
            recovered();
            var atOnce = Duration.ofNanos(System.nanoTime() - began).compareTo(SHORTEST_GAP) < 0;
            return batch.get().events().isEmpty() && atOnce ? SHORTEST_GAP : Duration.ZERO;
        } catch (FeedFailure failure) {
            return failed(failure.error(), failure.getCause());
        } catch (RuntimeException e) {
            return failed("not-applied", e);
        }
    }

    private Optional<FeedBatch> fetch(String from) {
        try {
            return peer.apply(from);
        } catch (WebApplicationException refusal) {
            throw new FeedFailure("refused-" + refusal.getResponse().getStatus(), refusal);
        } catch (RuntimeException e) {
            throw new FeedFailure("unreachable", e);
        }
    }

    private void apply(String from, FeedBatch batch) {
        if (!subscriptions.apply(subscriber, from, batch)) {
            LOG.debugf("Another instance has applied this batch of %s", subscriber.source());
        }
    }

    private void recovered() {
        if (failures > 0) {
            LOG.infof("Reading the feed of %s again", subscriber.source());
            failures = 0;
        }
    }

    private Duration failed(String error, Throwable cause) {
        if (stopped.getCount() == 0) {
            return Duration.ZERO;
        }
        if (failures == 0) {
            LOG.warnf(cause, "Cannot read the feed of %s for now: %s", subscriber.source(), error);
        }
        try {
            subscriptions.failed(subscriber.source(), error);
        } catch (RuntimeException e) {
            LOG.debug("Nor can the failure be noted", e);
        }
        var gap = SHORTEST_GAP.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        failures++;
        return gap.compareTo(LONGEST_GAP) < 0 ? gap : LONGEST_GAP;
    }

    /** The peer could not be read; {@code error} is what is shown of it. */
    private static final class FeedFailure extends RuntimeException {

        private final String error;

        FeedFailure(String error, Throwable cause) {
            super(error, cause);
            this.error = error;
        }

        String error() {
            return error;
        }
    }
}
