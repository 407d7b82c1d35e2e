package cn.gonghui.membership;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database as its owner sees it, for controls that take a guard away to see the damage. */
public final class OwnerConnection {

    private OwnerConnection() {}

    public static Connection open() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }

    public static void execute(String... statements) {
        try (var connection = open();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Comes back when so many callers wait for the end of others' transactions. */
    public static void awaitWaiting(int callers) {
        Awaitility.await()
                .until(() -> number("select count(distinct pid) from pg_locks where not granted"
                                + " and locktype in ('transactionid', 'tuple')")
                        >= callers);
    }

    /** The one number that the query answers. */
    public static long number(String query) {
        try (var connection = open();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
