package cn.gonghui.kit.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.kit.keyrotation.EncryptedTables;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/**
 * That a rotation of the key leaves no column out: every column of bytes of the schema is one of those that it walks, or by
 * its name a hash. A service's test extends this class as a {@code @QuarkusTest}.
 */
public abstract class EncryptedColumnsTest {

    private static final String COLUMNS_OF_BYTES = """
            select c.table_name || '.' || c.column_name from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = current_schema() and c.data_type = 'bytea' and t.table_type = 'BASE TABLE'
              and c.column_name !~ '(^|_)(hash|index|digest|fingerprint|key|previous)$'
            """;

    @Inject
    EncryptedTables tables;

    @Inject
    Session session;

    @Test
    void every_column_of_bytes_is_rotated_or_a_hash() {
        var stored = QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(COLUMNS_OF_BYTES, String.class)
                        .getResultList());
        var rotated = tables.columns().stream()
                .map(column -> column.table() + "." + column.column())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(stored), rotated);
    }
}
