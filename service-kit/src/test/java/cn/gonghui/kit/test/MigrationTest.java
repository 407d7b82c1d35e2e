package cn.gonghui.kit.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A service's migrations on an empty database, with the rights that operators give: what they leave behind, and what
 * the application may not do with it. A service's test extends this class and names its schema.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class MigrationTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String NEIGHBOUR = "neighbour";

    private final String schema;
    private TestDatabase database;
    private int migrations;

    protected MigrationTest(String schema) {
        this.schema = schema;
    }

    @BeforeEach
    void migrate_an_empty_database() throws SQLException {
        if (database == null) {
            database = TestDatabase.create(schema);
            database.bootstrap(TestDatabase.roles(NEIGHBOUR));
            migrations = migrate();
        }
    }

    @Test
    void the_owner_migrates_an_empty_database_and_a_second_time_changes_nothing() {
        assertTrue(migrations > 0, "no migration found");
        assertEquals(0, migrate());
    }

    @Test
    void the_application_cannot_change_the_schema() throws SQLException {
        refused("CREATE TABLE intruder (id int)");
        refused("CREATE TEMPORARY TABLE intruder (id int)");
        refused("CREATE SCHEMA intruder");
        refused("DROP TABLE audit_record");
        refused("TRUNCATE audit_record");
        refused("ALTER TABLE audit_record DISABLE TRIGGER ALL");
    }

    @Test
    void the_application_cannot_reach_another_schema() throws SQLException {
        try (var owner = PostgresServer.connect(database.name(), NEIGHBOUR + "_owner", "owner-password");
                var statement = owner.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS secret (id int)");
        }
        refused("SELECT * FROM neighbour.secret");
        refused("CREATE TABLE neighbour.intruder (id int)");
        refused("CREATE TABLE public.intruder (id int)");
    }

    @Test
    void the_application_cannot_change_the_audit_trail() throws SQLException {
        refused("UPDATE audit_record SET action = 'nothing'");
        refused("DELETE FROM audit_record");
        try (var application = database.asApplication();
                var statement = application.createStatement()) {
            assertTrue(statement.execute("SELECT * FROM audit_record"));
        }
    }

    @Test
    void every_constraint_has_a_name_that_somebody_chose() throws SQLException {
        assertEquals(List.of(), rows("""
                SELECT r.relname || ': ' || c.conname
                FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid
                WHERE r.relnamespace = current_schema()::regnamespace AND r.relname <> 'flyway_schema_history'
                  AND NOT r.relispartition AND c.contype <> 'n'
                  AND (c.conname !~ ('^' || r.relname || '_.')
                       OR c.conname ~ '_(pkey|key|fkey|check|excl)[0-9]*$')
                ORDER BY 1
                """));
    }

    @Test
    void every_index_has_a_name_that_somebody_chose() throws SQLException {
        assertEquals(List.of(), rows("""
                SELECT r.relname || ': ' || i.relname
                FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class r ON r.oid = x.indrelid
                WHERE r.relnamespace = current_schema()::regnamespace AND r.relname <> 'flyway_schema_history'
                  AND NOT r.relispartition
                  AND (i.relname !~ ('^' || r.relname || '_.') OR i.relname ~ '_idx[0-9]*$')
                ORDER BY 1
                """));
    }

    @Test
    void every_foreign_key_has_an_index_that_begins_with_its_columns() throws SQLException {
        assertEquals(List.of(), rows("""
                SELECT r.relname || ': ' || c.conname
                FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid
                WHERE r.relnamespace = current_schema()::regnamespace AND c.contype = 'f' AND NOT r.relispartition
                  AND NOT EXISTS (
                      SELECT FROM pg_index x
                      WHERE x.indrelid = c.conrelid AND x.indpred IS NULL
                        AND (x.indkey::smallint[])[0:cardinality(c.conkey) - 1] @> c.conkey)
                ORDER BY 1
                """));
    }

    @Test
    void times_carry_their_zone_and_texts_have_no_length_of_their_own() throws SQLException {
        assertEquals(List.of(), rows("""
                SELECT table_name || '.' || column_name || ' ' || data_type
                FROM information_schema.columns
                WHERE table_schema = current_schema() AND table_name <> 'flyway_schema_history'
                  AND data_type IN ('timestamp without time zone', 'character varying', 'character', 'money', 'real',
                                    'double precision')
                ORDER BY 1
                """));
    }

    private int migrate() {
        var owner = database.service();
        return Flyway.configure()
                .dataSource(database.url(), owner.ownerRole(), owner.ownerPassword())
                .placeholders(Map.of("applicationRole", owner.applicationRole()))
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private void refused(String sql) throws SQLException {
        try (var application = database.asApplication();
                var statement = application.createStatement()) {
            var refusal = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
            assertEquals(INSUFFICIENT_PRIVILEGE, refusal.getSQLState(), sql + ": " + refusal.getMessage());
        }
    }

    private List<String> rows(String query) throws SQLException {
        var rows = new ArrayList<String>();
        try (var owner = database.asOwner();
                var statement = owner.createStatement();
                var result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
