package cn.gonghui.kit.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Sets the clock of all instances of this service. */
@ApplicationScoped
class SandboxClockService {

    private final SandboxClockTable table;
    private final BusinessClock clock;
    private final DueWorkRunner dueWork;

    SandboxClockService(SandboxClockTable table, BusinessClock clock, DueWorkRunner dueWork) {
        this.table = table;
        this.clock = clock;
        this.dueWork = dueWork;
    }

    SandboxClockView get() {
        clock.set(table.read());
        return SandboxClockView.of(clock);
    }

    /** Comes back when all that was due up to the new time is done. */
    SandboxClockView set(SetSandboxClock wanted) {
        Instant now = wanted.now().truncatedTo(ChronoUnit.MICROS);
        table.write(
                Boolean.TRUE.equals(wanted.frozen())
                        ? new ClockSetting.Frozen(now)
                        : new ClockSetting.Shifted(Duration.between(Instant.now(), now)));
        return apply();
    }

    void clear() {
        table.clear();
        apply();
    }

    private SandboxClockView apply() {
        clock.set(table.read());
        dueWork.runNow();
        return SandboxClockView.of(clock);
    }
}
