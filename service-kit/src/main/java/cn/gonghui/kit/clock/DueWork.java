package cn.gonghui.kit.clock;

import java.time.Instant;

/**
 * Work that falls due by itself: calls that open and close, offers that expire. A bean of this type is asked every
 * second on every instance, so it takes its rows under a lock, does them once, and opens its own transactions; with
 * {@link DueItems} one by one.
 */
public interface DueWork {

    /** Does everything that is due at {@code now} or before; comes back when it is done. */
    void runUntil(Instant now);
}
