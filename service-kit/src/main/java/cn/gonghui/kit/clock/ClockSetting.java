package cn.gonghui.kit.clock;

import java.time.Duration;
import java.time.Instant;

/** How business time stands to real time. */
sealed interface ClockSetting {

    ClockSetting REAL_TIME = new Shifted(Duration.ZERO);

    /** Business time at a moment of real time. */
    Instant at(Instant realTime);

    /** Runs as fast as real time, this much ahead of it (or behind, where negative). */
    record Shifted(Duration offset) implements ClockSetting {
        @Override
        public Instant at(Instant realTime) {
            return realTime.plus(offset);
        }
    }

    /** Stands still. */
    record Frozen(Instant moment) implements ClockSetting {
        @Override
        public Instant at(Instant realTime) {
            return moment;
        }
    }
}
