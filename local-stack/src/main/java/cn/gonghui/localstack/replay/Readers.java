package cn.gonghui.localstack.replay;

import cn.gonghui.localstack.StackFailure;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The services that read the feeds of others. */
final class Readers {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int MILLIS_BETWEEN_LOOKS = 100;

    private final List<ServiceApi> services;

    Readers(SuiteApi suite) {
        services = List.of(suite.training(PageSample.ADMIN), suite.innovation(PageSample.ADMIN));
    }

    /** Comes back when all that has been written until now is read and applied everywhere. */
    void awaitCaughtUp() {
        Instant written = Instant.now();
        services.forEach(service -> await(service, written));
    }

    private static void await(ServiceApi service, Instant written) {
        while (!caughtUp(service, written)) {
            if (Instant.now().isAfter(written.plus(PATIENCE))) {
                throw new StackFailure("A service has not read all events of the others within " + PATIENCE.toMinutes()
                        + " minutes: " + service.get("/v1/feed-subscriptions").body());
            }
            CompletableFuture.runAsync(
                            () -> {}, CompletableFuture.delayedExecutor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS))
                    .join();
        }
    }

    private static boolean caughtUp(ServiceApi service, Instant written) {
        for (JsonNode feed : service.get("/v1/feed-subscriptions").body().path("items")) {
            String asOf = feed.path("asOf").asText("");
            boolean told = !asOf.isEmpty()
                    && !feed.path("asOf").isNull()
                    && Instant.parse(asOf).isAfter(written);
            if (!told || feed.path("behind").asLong(1) != 0) {
                return false;
            }
        }
        return true;
    }
}
