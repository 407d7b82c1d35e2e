package cn.gonghui.kit.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.KitTest;
import cn.gonghui.kit.test.Rush;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** The chain while 16 writers commit and roll back in any order, and several instances want to chain. */
@KitTest
class AuditChainUnderWritersTest {

    private static final int WRITERS = 16;
    private static final int ROUNDS = 60;

    private static final String NAIVE_LINK = """
            insert into naive_chain (previous, hash)
            select last.hash, sha256(coalesce(last.hash, '') || uuid_send(gen_random_uuid()))
            from (select max(id) as id from naive_chain) newest left join naive_chain last on last.id = newest.id
            """;

    @Inject
    Trail trail;

    @Inject
    AuditSequencer sequencer;

    @Inject
    Session session;

    private final AtomicInteger writing = new AtomicInteger(WRITERS);

    @Test
    void every_committed_row_has_one_link_in_one_unbroken_chain() {
        var objects =
                IntStream.range(0, WRITERS).mapToObj(n -> UUID.randomUUID()).toList();
        var committed = Rush.of(WRITERS + 3, caller -> caller < WRITERS ? write(objects.get(caller)) : chain()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        trail.chained();

        assertEquals(List.of(), trail.verify());
        assertEquals(
                committed,
                count(
                        "select count(*) from audit_chain c join audit_record r on r.id = c.record_id"
                                + " where r.object_id in (:objects)",
                        objects));
        assertEquals(committed, count("select count(*) from audit_record r where r.object_id in (:objects)", objects));
    }

    @Test
    void a_chain_that_writers_make_themselves_forks() {
        Rush.of(WRITERS, caller -> {
            for (var round = 0; round < ROUNDS; round++) {
                QuarkusTransaction.requiringNew()
                        .run(() -> session.createNativeMutationQuery(NAIVE_LINK).executeUpdate());
            }
            return null;
        });
        var previous = QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(
                                "select coalesce(encode(previous, 'hex'), '') from naive_chain", String.class)
                        .getResultList());
        var forks = previous.size() - Set.copyOf(previous).size();
        System.out.printf("%d links that writers made themselves; %d forks%n", previous.size(), forks);
        assertTrue(forks > 0, "the control forks, or the other test shows nothing");
    }

    /** Returns how many rows it committed. */
    private int write(UUID object) {
        var random = ThreadLocalRandom.current();
        var committed = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var rows = 1 + random.nextInt(5);
            if (random.nextInt(5) == 0) {
                assertThrows(
                        IllegalStateException.class,
                        () -> QuarkusTransaction.requiringNew().run(() -> inVain(object, rows)));
            } else {
                trail.write(object, null, rows);
                committed += rows;
            }
        }
        writing.decrementAndGet();
        return committed;
    }

    private void inVain(UUID object, int rows) {
        trail.writeHere(object, null, rows);
        throw new IllegalStateException("after all not");
    }

    /** As other instances do. */
    private int chain() {
        var seen = new HashSet<Integer>();
        while (writing.get() > 0) {
            seen.add(sequencer.advance());
        }
        assertTrue(seen.size() > 1, "it chained something");
        return 0;
    }

    private long count(String sql, List<UUID> objects) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(sql, Long.class)
                        .setParameterList("objects", objects)
                        .getSingleResult());
    }
}
