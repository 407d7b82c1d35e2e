package cn.gonghui.kit.test.violators.good;

import java.time.Clock;
import java.time.Instant;

class ParcelService {

    private final Clock clock;

    ParcelService(Clock clock) {
        this.clock = clock;
    }

    String track() {
        return new Parcel().id + " at " + Instant.now(clock) + clock.instant();
    }
}
