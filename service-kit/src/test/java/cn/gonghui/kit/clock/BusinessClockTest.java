package cn.gonghui.kit.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BusinessClockTest {

    private final BusinessClock clock = new BusinessClock();

    @Test
    void it_ticks_in_microseconds_however_it_is_set() {
        clock.set(new ClockSetting.Frozen(Instant.parse("2024-05-01T00:00:00.650733029Z")));
        assertEquals(Instant.parse("2024-05-01T00:00:00.650733Z"), clock.instant());
        assertEquals(clock.instant(), clock.withZone(ZoneOffset.ofHours(8)).instant());
        clock.set(new ClockSetting.Shifted(Duration.ofNanos(29)));
        assertEquals(0, clock.instant().getNano() % 1_000);
    }
}
