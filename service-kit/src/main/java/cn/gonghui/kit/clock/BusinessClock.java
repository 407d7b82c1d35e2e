package cn.gonghui.kit.clock;

import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The time that business dates and deadlines read, in microseconds as the database keeps it: inject {@link Clock}. It is
 * real time, unless the sandbox has set it otherwise. Tokens, retention, retries and technical columns read real time themselves.
 */
@Singleton
@Typed({Clock.class, BusinessClock.class})
class BusinessClock extends Clock {

    private volatile ClockSetting setting = ClockSetting.REAL_TIME;

    ClockSetting setting() {
        return setting;
    }

    void set(ClockSetting setting) {
        this.setting = setting;
    }

    @Override
    public Instant instant() {
        return setting.at(Instant.now()).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new Zoned(this, other);
    }

    private static final class Zoned extends Clock {
        private final Clock clock;
        private final ZoneId zone;

        Zoned(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(clock, other);
        }
    }
}
