package cn.gonghui.innovation.call;

import cn.gonghui.kit.clock.DueItems;
import cn.gonghui.kit.clock.DueWork;
import cn.gonghui.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Opens and closes calls when their moments come. A submission in progress holds its call's row, so the closing is
 * recorded after it and nothing is accepted behind it.
 */
@ApplicationScoped
class CallWindows implements DueWork {

    private final CallRepository calls;
    private final Journal journal;
    private final DueItems items;

    CallWindows(CallRepository calls, Journal journal, DueItems items) {
        this.calls = calls;
        this.journal = journal;
        this.items = items;
    }

    @Override
    public void runUntil(Instant now) {
        items.each(calls.toOpen(now), id -> keep(id, now));
        items.each(calls.toClose(now), id -> keep(id, now));
    }

    private void keep(UUID id, Instant now) {
        record(calls.findById(id, LockModeType.PESSIMISTIC_WRITE), now);
    }

    /** Lets a locked call's row follow the clock; nothing where another instance was faster. */
    void record(Call call, Instant now) {
        var before = call.view(now, List.of());
        var events = call.keepWindow(now);
        if (!events.isEmpty()) {
            calls.flush();
            events.forEach(event -> journal.record(event, before, call.view(now, List.of())));
        }
    }
}
