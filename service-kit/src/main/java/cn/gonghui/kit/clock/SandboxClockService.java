package cn.gonghui.kit.clock;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Sets the clock of all instances of this service. */
@ApplicationScoped
class SandboxClockService {

    /** Beyond these the distance from real time does not fit into nanoseconds. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final Sandbox sandbox;
    private final SandboxClockTable table;
    private final BusinessClock clock;
    private final DueWorkRunner dueWork;

    SandboxClockService(Sandbox sandbox, SandboxClockTable table, BusinessClock clock, DueWorkRunner dueWork) {
        this.sandbox = sandbox;
        this.table = table;
        this.clock = clock;
        this.dueWork = dueWork;
    }

    SandboxClockView get() {
        sandbox.refresh();
        return SandboxClockView.of(clock);
    }

    /** Comes back when all that was due up to the new time is done. */
    SandboxClockView set(SetSandboxClock wanted) {
        Instant now = wanted.now().truncatedTo(ChronoUnit.MICROS);
        if (now.isBefore(EARLIEST)) {
            throw Problem.invalid(Violation.inBody("/now", "too-small", EARLIEST));
        }
        if (now.isAfter(LATEST)) {
            throw Problem.invalid(Violation.inBody("/now", "too-large", LATEST));
        }
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
        sandbox.refresh();
        dueWork.runNow();
        return SandboxClockView.of(clock);
    }
}
