package cn.gonghui.localstack.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/** The sandbox clock of the three services, innovation-service's last: where it stands, the others stand too. */
final class PageClock {

    private static final String PATH = "/v1/sandbox/clock";

    private final List<ServiceApi> services;

    PageClock(SuiteApi suite) {
        services = List.of(
                suite.membership(PageSample.ADMIN),
                suite.training(PageSample.ADMIN),
                suite.innovation(PageSample.ADMIN));
    }

    /** Time stands still at that moment. */
    void stopAt(Instant moment) {
        set(moment, true);
    }

    /** Time goes on from that moment. */
    void runFrom(Instant moment) {
        set(moment, false);
    }

    /** Whether the last of the services has been brought to that moment, and its time goes on. */
    boolean hasRunFrom(Instant moment) {
        JsonNode clock = services.getLast().get(PATH).body();
        return !clock.path("frozen").asBoolean()
                && !Instant.parse(clock.path("now").asText()).isBefore(moment);
    }

    private void set(Instant moment, boolean frozen) {
        services.forEach(service -> service.put(PATH, Body.of("now", moment, "frozen", frozen)));
    }
}
