package cn.gonghui.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.List;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    private final Refusals refusals = new Refusals(List.of());

    @Test
    void text_that_the_database_does_not_take_is_the_callers_fault() {
        var refused = refusals.of(new IllegalStateException(new SQLException("invalid byte sequence", "22021")));
        assertEquals(KitProblem.INVALID_REQUEST, refused.orElseThrow().code());
    }

    @Test
    void so_is_a_date_that_it_does_not_take() {
        var refused = refusals.of(new SQLException("date out of range", "22008"));
        assertEquals(KitProblem.INVALID_REQUEST, refused.orElseThrow().code());
    }

    @Test
    void database_that_is_gone_when_a_transaction_is_committed_is_out_of_reach() {
        var notCommitted = new RollbackException("could not commit");
        notCommitted.addSuppressed(new XAException().initCause(new SQLException("connection lost", "08006")));
        var refused = refusals.of(new IllegalStateException(notCommitted));
        assertEquals(KitProblem.UNAVAILABLE, refused.orElseThrow().code());
        var other = new IllegalStateException();
        other.addSuppressed(new SQLException("connection lost", "08006"));
        assertTrue(refusals.of(other).isEmpty());
    }

    @Test
    void a_wrong_statement_is_ours() {
        assertTrue(refusals.of(new SQLException("syntax error", "42601")).isEmpty());
    }
}
