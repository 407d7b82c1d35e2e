package cn.gonghui.kit.feed;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Long polling: reads, and when there is nothing yet waits without a thread, a transaction or a connection. */
@ApplicationScoped
class FeedPolls {

    private final FeedStore store;
    private final FeedSignal signal;

    FeedPolls(FeedStore store, FeedSignal signal) {
        this.store = store;
        this.signal = signal;
    }

    /** To be called where blocking is allowed. Empty once {@code timeout} is over. */
    Uni<FeedPage> poll(FeedQuery query, Duration timeout) {
        return attempt(query, System.nanoTime() + timeout.toNanos());
    }

    private Uni<FeedPage> attempt(FeedQuery query, long deadline) {
        var generation = signal.generation();
        var page = store.read(query);
        var left = Duration.ofNanos(deadline - System.nanoTime());
        if (!page.events().isEmpty() || !left.isPositive() || signal.closed()) {
            return Uni.createFrom().item(page);
        }
        return signal.after(generation)
                .ifNoItem()
                .after(left)
                .recoverWithItem(() -> null)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .chain(() -> attempt(query, deadline));
    }
}
