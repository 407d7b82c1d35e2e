package cn.gonghui.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times of the same call, in milliseconds. */
final class Timing {

    private final List<Double> times = new ArrayList<>();

    void take(Runnable call) {
        long begun = System.nanoTime();
        call.run();
        times.add((System.nanoTime() - begun) / 1e6);
    }

    double median() {
        return quantile(0.5);
    }

    double p95() {
        return quantile(0.95);
    }

    double longest() {
        return Collections.max(times);
    }

    private double quantile(double part) {
        Collections.sort(times);
        return times.get((int) Math.min(times.size() - 1L, Math.round(part * times.size())));
    }
}
