package cn.gonghui.kit.probe.clock;

import cn.gonghui.kit.clock.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Rings once when its time has come. */
@ApplicationScoped
public class Alarm implements DueWork {

    private Instant due = Instant.MAX;
    private Instant rungAt;

    public synchronized void set(Instant when) {
        due = when;
        rungAt = null;
    }

    /** When it rang, in business time; null before. */
    public synchronized Instant rungAt() {
        return rungAt;
    }

    @Override
    public synchronized void runUntil(Instant now) {
        if (rungAt == null && !now.isBefore(due)) {
            rungAt = now;
        }
    }
}
