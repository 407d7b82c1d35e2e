package cn.gonghui.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
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
    void a_wrong_statement_is_ours() {
        assertTrue(refusals.of(new SQLException("syntax error", "42601")).isEmpty());
    }
}
