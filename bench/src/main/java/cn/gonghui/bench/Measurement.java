package cn.gonghui.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures the same calls on two databases, turn by turn, so that whatever else the machine does slows both alike. */
final class Measurement {

    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 60);
    private static final int CALLS = Integer.getInteger("bench.calls", 200);

    private final World small;
    private final World large;
    private final Map<String, Timing[]> timings = new LinkedHashMap<>();
    private final Map<String, String> plans = new LinkedHashMap<>();
    private long memory;

    Measurement(World small, World large) {
        this.small = small;
        this.large = large;
    }

    void run() throws Exception {
        var there = large.calls();
        small.calls().forEach((name, here) -> timings.put(name, measure(name, here, there.get(name))));
        memory = Memory.peak(large.stack().servicePid());
        var reading = new Plans(large.stack());
        reading.begin();
        try {
            large.restart();
            for (var call : large.calls().entrySet()) {
                for (int i = 0; i < 6; i++) {
                    call.getValue().run();
                }
                plans.put(call.getKey(), reading.of(call.getValue()));
            }
        } finally {
            reading.end();
        }
    }

    private static Timing[] measure(String name, Runnable here, Runnable there) {
        for (int i = 0; i < WARM_UP; i++) {
            here.run();
            there.run();
        }
        var timings = new Timing[] {new Timing(), new Timing()};
        for (int i = 0; i < CALLS; i++) {
            timings[0].take(here);
            timings[1].take(there);
        }
        System.out.println(line(name, timings));
        return timings;
    }

    private static String line(String name, Timing[] times) {
        return "| %s | %.1f | %.1f | %.1f | %.1f | %.2f |"
                .formatted(
                        name,
                        times[0].median(),
                        times[0].p95(),
                        times[1].median(),
                        times[1].p95(),
                        times[1].median() / times[0].median());
    }

    /** Writes what was measured as a part of a page. */
    void report(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "| | %,d members, %,d organisations: median ms | p95 | %,d members, %,d organisations: median ms | p95 | times |"
                        .formatted(
                                small.facts().members(),
                                small.facts().organizations(),
                                large.facts().members(),
                                large.facts().organizations()));
        lines.add("|---|---:|---:|---:|---:|---:|");
        timings.forEach((name, times) -> lines.add(line(name, times)));
        lines.add("");
        lines.add("The deep page is page %,d of the large database and the last full one, page %,d, of the small one."
                .formatted(large.deepest(), small.deepest()));
        lines.add("Peak resident memory of the service: %,d MB.".formatted(memory));
        lines.add("");
        plans.forEach((name, plan) -> lines.addAll(List.of(
                "<details><summary>" + name + "</summary>",
                "",
                "```",
                plan.stripTrailing(),
                "```",
                "",
                "</details>",
                "")));
        Files.write(file, lines);
    }
}
