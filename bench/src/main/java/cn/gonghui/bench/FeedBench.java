package cn.gonghui.bench;

import cn.gonghui.localstack.MembershipStack;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** How long after a write has been answered a long poll tells of it. */
final class FeedBench implements AutoCloseable {

    private static final int WARM_UP = 50;
    private static final int WRITES = 300;
    private static final long BETWEEN_MILLIS = 30;

    private final MembershipStack stack;
    private Api api;
    private String token;

    private FeedBench(MembershipStack stack) {
        this.stack = stack;
    }

    static FeedBench open(Path checkout, Path folder) throws Exception {
        var bench = new FeedBench(MembershipStack.open(checkout, folder));
        bench.api = new Api(bench.stack.startService());
        bench.token = bench.stack.token(
                Map.of("sub", "bench", "aud", "gonghui-suite", "groups", List.of("federation-admin")));
        return bench;
    }

    void run() throws Exception {
        var city = api.post(token, "/v1/organizations", organization("MUNICIPAL_FEDERATION", null));
        var last = end();
        var timing = new Timing();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int write = 0; write < WARM_UP + WRITES; write++) {
                var from = last;
                CompletableFuture<JsonNode> told = CompletableFuture.supplyAsync(() -> poll(from), threads);
                Thread.sleep(BETWEEN_MILLIS);
                api.post(
                        token,
                        "/v1/organizations",
                        organization("ENTERPRISE_UNION", city.path("id").asText()));
                if (write < WARM_UP) {
                    told.join();
                } else {
                    timing.take(told::join);
                }
                last = told.join().path(0).path("id").asText();
            }
        }
        System.out.printf(
                "a long poll tells of a write %.0f ms after its answer (median of %d; p95 %.0f ms, longest %.0f ms)%n",
                timing.median(), WRITES, timing.p95(), timing.longest());
    }

    private String end() {
        String last = null;
        for (var page = poll(null); !page.isEmpty(); page = api.get(token, "/v1/events?lastEventId=" + last)) {
            last = page.path(page.size() - 1).path("id").asText();
        }
        return last;
    }

    private JsonNode poll(String last) {
        return api.get(token, "/v1/events?timeout=20" + (last == null ? "" : "&lastEventId=" + last));
    }

    private static Map<String, Object> organization(String kind, String parent) {
        var name = "测量" + UUID.randomUUID();
        return parent == null
                ? Map.of("name", name, "kind", kind, "divisionCode", "110000")
                : Map.of("name", name, "kind", kind, "divisionCode", "110114", "parentId", parent);
    }

    @Override
    public void close() {
        stack.close();
    }
}
