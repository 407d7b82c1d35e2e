package cn.gonghui.kit.limit;

import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Counts requests by caller and limit. Who has been refused is refused from memory until it makes sense to ask the
 * database again, so that a flood from one caller costs the others nothing.
 */
@Startup
@ApplicationScoped
class RateLimits {

    private static final Logger LOG = Logger.getLogger(RateLimits.class);
    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, Limit> limits = new HashMap<>();
    private final Map<ByteBuffer, Refused> refused = new ConcurrentHashMap<>();
    private final SharedBuckets buckets;

    RateLimits(Limits configured, SharedBuckets buckets) {
        configured.limits().forEach((name, text) -> limits.put(name, Limit.parse(text)));
        this.buckets = buckets;
    }

    /** @param caller the account, or the address of a caller without a token */
    Allowance take(String name, String caller) {
        return take(name, caller, buckets);
    }

    Allowance take(String name, String caller, Buckets from) {
        var limit = Optional.ofNullable(limits.get(name))
                .orElseThrow(() -> new IllegalStateException("suite.limits." + name + " is not set"));
        var key = key(name, caller);
        var known = refused.get(key);
        if (known != null && known.until() - System.nanoTime() > 0) {
            var wait = Duration.ofNanos(known.until() - System.nanoTime());
            return new Allowance(limit, 0, limit.period(), wait.isPositive() ? wait : Duration.ofMillis(1));
        }
        var allowance = from.take(key.array(), limit);
        if (allowance.granted()) {
            refused.remove(key);
        } else if (refused.size() < MOST_REMEMBERED) {
            refused.put(key, new Refused(System.nanoTime() + allowance.retryIn().toNanos()));
        }
        return allowance;
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        refused.values().removeIf(known -> known.until() - System.nanoTime() <= 0);
        LOG.debugf("%d callers have their whole allowance again", buckets.forget());
    }

    private static ByteBuffer key(String name, String caller) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256")
                    .digest((name + "\n" + caller).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param until as {@link System#nanoTime()} counts */
    private record Refused(long until) {}
}
