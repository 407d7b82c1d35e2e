package cn.gonghui.kit.feed;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Where long polls wait for the feed to grow. A wait is an entry in a set and nothing else. */
@ApplicationScoped
class FeedSignal {

    private final AtomicLong generation = new AtomicLong();
    private final Set<UniEmitter<? super Void>> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** To be asked before reading, so that growth between the reading and the waiting is not slept through. */
    long generation() {
        return generation.get();
    }

    boolean closed() {
        return closed;
    }

    /** Completes, with null, as soon as the feed has grown since {@code seen}. */
    Uni<Void> after(long seen) {
        return Uni.createFrom().emitter(emitter -> {
            waiting.add(emitter);
            emitter.onTermination(() -> waiting.remove(emitter));
            if (closed || generation.get() != seen) {
                emitter.complete(null);
            }
        });
    }

    void advanced() {
        generation.incrementAndGet();
        waiting.forEach(emitter -> emitter.complete(null));
    }

    /** Lets everybody go who waits, and nobody wait any longer. */
    void close() {
        closed = true;
        advanced();
    }

    int waiting() {
        return waiting.size();
    }
}
