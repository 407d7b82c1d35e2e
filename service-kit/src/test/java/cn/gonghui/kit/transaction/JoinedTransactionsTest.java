package cn.gonghui.kit.transaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.test.KitTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@KitTest
class JoinedTransactionsTest {

    @Inject
    Gate gate;

    @Inject
    EntityManager entities;

    private final UUID counter = UUID.randomUUID();

    @Test
    void a_refusal_by_a_method_that_joined_leaves_the_transaction_to_its_caller() {
        countBeside(Problem.class, gate::refuse);
        assertEquals(1, counters());
    }

    @Test
    void so_does_one_by_a_method_that_must_join() {
        countBeside(Problem.class, gate::refuseInside);
        assertEquals(1, counters());
    }

    @Test
    void a_failure_in_a_method_that_joined_dooms_the_transaction() {
        assertThrows(QuarkusTransactionException.class, () -> countBeside(IllegalStateException.class, gate::fail));
        assertEquals(0, counters());
    }

    @Test
    void a_refusal_by_the_method_that_began_the_transaction_undoes_all_of_it() {
        assertThrows(Problem.class, () -> gate.countAndRefuse(counter));
        assertEquals(0, counters());
    }

    private void countBeside(Class<? extends Exception> expected, Executable refused) {
        QuarkusTransaction.requiringNew().run(() -> {
            gate.count(counter);
            assertThrows(expected, refused);
        });
    }

    private int counters() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select 1 from counter where id = :id")
                        .setParameter("id", counter)
                        .getResultList()
                        .size());
    }
}
