package cn.gonghui.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private static final SuiteService SERVICE = SuiteService.MEMBERSHIP;

    @TempDir
    Path folder;

    @Test
    void data_stays_over_a_restart_and_an_interrupted_cluster_is_made_anew() throws Exception {
        Settings settings = Settings.from(Map.of("SUITE_HOME", "data"), folder);
        Secrets secrets = Secrets.in(settings.secrets());
        Files.createDirectories(settings.postgres());
        Files.writeString(settings.postgres().resolve("postgresql.conf"), "left by an interrupted start");
        try (Database database = Database.start(settings, secrets)) {
            assertEquals("on", owner(database, secrets, "SHOW fsync"));
            assertEquals("UTF8", owner(database, secrets, "SHOW server_encoding"));
            assertEquals(
                    "b C.UTF-8",
                    owner(
                            database,
                            secrets,
                            "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = 'gonghui'"));
            assertEquals("membership", owner(database, secrets, "SELECT current_schema()"));
            owner(database, secrets, "CREATE TABLE kept AS SELECT '工会' AS word; SELECT word FROM kept");
            assertThrows(
                    SQLException.class,
                    () -> DriverManager.getConnection(database.url(SERVICE), "membership_owner", "wrong"));
        }
        try (Database database = Database.start(settings, secrets)) {
            assertEquals("工会", owner(database, secrets, "SELECT word FROM kept"));
        }
    }

    private static String owner(Database database, Secrets secrets, String query) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.url(SERVICE), "membership_owner", secrets.owner(SERVICE));
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(query);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet answer = statement.getResultSet()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }
}
