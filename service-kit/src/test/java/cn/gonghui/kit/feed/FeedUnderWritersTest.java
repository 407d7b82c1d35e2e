package cn.gonghui.kit.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.test.KitTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** The feed read while 16 writers commit and roll back in any order. */
@KitTest
class FeedUnderWritersTest {

    private static final int WRITERS = 16;
    private static final int EVENTS = 20_000;
    private static final int MOST_STEPS = 9;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Inject
    Counters counters;

    @Inject
    FeedStore feed;

    @Inject
    Sequencer sequencer;

    @Inject
    Session session;

    private final AtomicInteger committed = new AtomicInteger();
    private final AtomicInteger writing = new AtomicInteger();
    private final Set<UUID> inVain = ConcurrentHashMap.newKeySet();

    @Test
    void every_committed_event_is_read_once_and_in_order_and_none_that_was_rolled_back() throws Exception {
        var subjects = IntStream.range(0, 64).mapToObj(n -> counters.create()).toList();
        writing.set(WRITERS);
        try (var threads = Executors.newFixedThreadPool(WRITERS + 5)) {
            var control = threads.submit((Callable<Set<UUID>>) this::readByPlainSequence);
            var readers = List.of(
                    threads.submit(() -> readFeed(subjects, 1_000)), threads.submit(() -> readFeed(subjects, 170)));
            var otherInstances = List.of(threads.submit(this::sequence), threads.submit(this::sequence));
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(n -> threads.submit(() -> write(subjects)))
                    .toList();
            for (Future<?> writer : writers) {
                writer.get();
            }
            for (Future<?> other : otherInstances) {
                other.get();
            }
            for (var reader : readers) {
                check(subjects, reader.get());
            }
            var missed = committed.get() - control.get().size();
            System.out.printf("%d events; a reader by plain sequence missed %d%n", committed.get(), missed);
            assertTrue(missed > 0, "the control misses events, or this test shows nothing");
        }
    }

    private void check(List<UUID> subjects, List<CloudEvent> events) {
        Map<UUID, List<Long>> numbers = new HashMap<>();
        for (var event : events) {
            numbers.computeIfAbsent(event.subject(), id -> new ArrayList<>())
                    .add(event.data().get("number").longValue());
            assertFalse(
                    inVain.contains(UUID.fromString(event.data().get("attempt").textValue())), "was rolled back");
        }
        for (var subject : subjects) {
            var last = QuarkusTransaction.requiringNew()
                    .call(() -> session.createNativeQuery("select number from counter where id = :id", Long.class)
                            .setParameter("id", subject)
                            .getSingleResult());
            assertEquals(LongStream.rangeClosed(1, last).boxed().toList(), numbers.get(subject));
        }
        assertEquals(committed.get(), events.size());
        assertEquals(
                events.size(), events.stream().map(CloudEvent::id).distinct().count());
    }

    /** As the loop of another instance does, beside the one of this application. */
    private void sequence() {
        while (writing.get() > 0) {
            sequencer.advance();
        }
    }

    private void write(List<UUID> subjects) {
        var random = ThreadLocalRandom.current();
        while (committed.get() < EVENTS) {
            var subject = subjects.get(random.nextInt(subjects.size()));
            var steps = 1 + random.nextInt(MOST_STEPS);
            if (random.nextInt(5) == 0) {
                var attempt = UUID.randomUUID();
                inVain.add(attempt);
                counters.stepInVain(subject, steps, attempt);
            } else {
                counters.step(subject, steps);
                committed.addAndGet(steps);
            }
        }
        writing.decrementAndGet();
    }

    private List<CloudEvent> readFeed(List<UUID> subjects, int limit) {
        var mine = Set.copyOf(subjects);
        var read = new ArrayList<CloudEvent>();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        String last = null;
        while (System.nanoTime() < deadline) {
            var finished = writing.get() == 0;
            var page = feed.read(new FeedQuery(last, limit, Scope.all(), ""));
            page.events().stream()
                    .filter(event -> mine.contains(event.subject()))
                    .forEach(read::add);
            last = page.events().isEmpty() ? last : page.events().getLast().id();
            if (finished && page.behind() == 0) {
                return read;
            }
        }
        throw new AssertionError("the feed has not come to its end");
    }

    /** What is usual and wrong: the highest number that has been seen stands for all below it. */
    private Set<UUID> readByPlainSequence() {
        var read = new HashSet<UUID>();
        var last = QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("select coalesce(max(written), 0) from event", Long.class)
                        .getSingleResult());
        var end = false;
        while (!end) {
            var finished = writing.get() == 0;
            var after = last;
            var rows = QuarkusTransaction.requiringNew()
                    .call(() -> session.createNativeQuery(
                                    "select written, id from event where written > :after order by written limit 1000",
                                    Object[].class)
                            .setParameter("after", after)
                            .getResultList());
            rows.forEach(row -> read.add((UUID) row[1]));
            last = rows.isEmpty() ? last : Long.valueOf(((Number) rows.getLast()[0]).longValue());
            end = finished && rows.isEmpty();
        }
        return read;
    }
}
