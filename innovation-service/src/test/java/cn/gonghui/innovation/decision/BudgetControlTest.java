package cn.gonghui.innovation.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.innovation.InnovationTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The control of the race for the budget: deciders who look at what is left and then write, without the call's hold,
 * overspend. It shows that the race of {@link DecisionApiTest} could do damage.
 */
@InnovationTest
class BudgetControlTest {

    private static final int DECIDERS = 10;
    private static final int GRANT = 10_000;
    private static final int BUDGET = 35_000;

    @Inject
    EntityManager entities;

    @Test
    void without_the_hold_the_budget_is_overspent() throws Exception {
        assertTrue(spentBy(false) > BUDGET);
    }

    @Test
    void with_the_hold_it_is_not() throws Exception {
        assertEquals(30_000, spentBy(true));
    }

    /** Each grant is a row of a table that has no rule about money. */
    private long spentBy(boolean hold) throws Exception {
        var call = UUID.randomUUID();
        var barrier = new CyclicBarrier(DECIDERS);
        try (var deciders = Executors.newFixedThreadPool(DECIDERS)) {
            var work = Stream.generate(() -> Executors.callable(() -> decide(call, barrier, hold)))
                    .limit(DECIDERS)
                    .toList();
            for (var done : deciders.invokeAll(work)) {
                done.get();
            }
        }
        return QuarkusTransaction.requiringNew().call(() -> spent(call));
    }

    private void decide(UUID call, CyclicBarrier barrier, boolean hold) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (hold) {
                entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(:call)) as text)")
                        .setParameter("call", call.toString())
                        .getSingleResult();
            }
            var left = BUDGET - spent(call);
            if (!hold) {
                meet(barrier);
            }
            if (left >= GRANT) {
                entities.createNativeQuery("insert into member_standings"
                                + " (id, version, created_at, updated_at, organization_id, status)"
                                + " values (gen_random_uuid(), 0, now(), now(), :call, 'GRANT')")
                        .setParameter("call", call)
                        .executeUpdate();
            }
        });
    }

    private long spent(UUID call) {
        return GRANT
                * ((Number) entities.createNativeQuery(
                                        "select count(*) from member_standings where organization_id = :call")
                                .setParameter("call", call)
                                .getSingleResult())
                        .longValue();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
