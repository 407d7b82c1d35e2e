package cn.gonghui.kit.data;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.KitTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@KitTest
class DatabaseErrorTest {

    @Inject
    EntityManager entities;

    @Test
    void an_error_of_the_database_names_the_constraint_and_quotes_no_value() {
        var id = UUID.randomUUID();
        insert(id);
        var thrown = assertThrows(RuntimeException.class, () -> insert(id));
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        assertTrue(trace.toString().contains("counter_pk"), trace::toString);
        assertFalse(trace.toString().contains(id.toString()), trace::toString);
    }

    private void insert(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("insert into counter values (:id, 0)")
                        .setParameter("id", id)
                        .executeUpdate());
    }
}
