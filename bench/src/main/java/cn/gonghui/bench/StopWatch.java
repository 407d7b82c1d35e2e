package cn.gonghui.bench;

import java.time.Duration;
import java.time.Instant;

/** Prints how long each part took. */
final class StopWatch {

    private final Instant begun = Instant.now();
    private Instant lap = begun;

    void lap(String what) {
        var now = Instant.now();
        print(what, Duration.between(lap, now));
        lap = now;
    }

    void total() {
        print("together", Duration.between(begun, Instant.now()));
    }

    private static void print(String what, Duration time) {
        System.out.printf("%8.1f s  %s%n", time.toMillis() / 1000.0, what);
    }
}
