package cn.gonghui.kit.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
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
    void the_schema_keeps_the_rules_of_the_house() throws SQLException {
        try (var owner = database.asOwner()) {
            for (var rule : SchemaRule.values()) {
                assertEquals(List.of(), rule.brokenBy(owner), rule.name());
            }
        }
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
}
