package cn.gonghui.localstack.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Many items in batches of a thousand, a few batches at a time; the outcomes come back in the order of the items. */
public final class Batches {

    /** As many as one request may carry. */
    public static final int SIZE = 1000;

    private static final int AT_ONCE = 4;

    private Batches() {}

    /**
     * Posts all items to that batch address.
     *
     * @param service the service, called by a user
     * @param path address of the batch, {@code /v1/members/batch}
     * @param items the items, each a map or record
     * @return an outcome for each item, in order
     */
    public static List<BatchOutcome> post(ServiceApi service, String path, List<?> items) {
        List<List<BatchOutcome>> parts =
                each(chunks(items), chunk -> outcomes(service.post(path, Map.of("items", chunk))));
        return parts.stream().flatMap(List::stream).toList();
    }

    /** Does the work for every element, a few at a time; the results keep the order, the first failure is thrown. */
    public static <T, R> List<R> each(List<T> elements, Function<T, R> work) {
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<R>> running = elements.stream()
                    .map(element -> workers.submit(() -> work.apply(element)))
                    .toList();
            List<R> results = new ArrayList<>();
            try {
                for (Future<R> each : running) {
                    results.add(each.get());
                }
                return results;
            } catch (ExecutionException e) {
                workers.shutdownNow();
                throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                workers.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted between batches", e);
            }
        }
    }

    static <T> List<List<T>> chunks(List<T> items) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < items.size(); from += SIZE) {
            chunks.add(items.subList(from, Math.min(from + SIZE, items.size())));
        }
        return chunks;
    }

    private static List<BatchOutcome> outcomes(Answer answer) {
        List<BatchOutcome> outcomes = new ArrayList<>();
        for (JsonNode item : answer.body().path("items")) {
            int status = item.path("status").asInt();
            JsonNode value = item.path("value");
            JsonNode problem = item.path("problem");
            outcomes.add(new BatchOutcome(status, value, problem));
        }
        return outcomes;
    }
}
