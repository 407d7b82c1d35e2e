package cn.gonghui.kit.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What a service needs before its first migration: a schema, the role that owns and migrates it, and the role that
 * reads and writes in it. Services never run this; whoever provides the database does (local stack, containers, tests).
 *
 * @param schema name of the schema; the roles are {@code <schema>_owner} and {@code <schema>_app}
 */
public record DatabaseBootstrap(String schema, String ownerPassword, String applicationPassword) {

    public DatabaseBootstrap {
        if (!schema.matches("[a-z][a-z_]{0,30}")) {
            throw new IllegalArgumentException("not a schema name: " + schema);
        }
    }

    /** Creates a UTF-8 database that sorts and folds alike on every operating system. */
    public static void createDatabase(Connection superuser, String name) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(
                    "CREATE DATABASE " + statement.enquoteIdentifier(name, true)
                            + " TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'");
        }
    }

    public String ownerRole() {
        return schema + "_owner";
    }

    public String applicationRole() {
        return schema + "_app";
    }

    /** Creates or adjusts schema, roles and rights; {@code superuser} is connected to the database they go into. */
    public void apply(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql());
        }
    }

    /** The script {@code db/bootstrap.sql} with its placeholders filled. */
    public String sql() {
        try (var script = DatabaseBootstrap.class.getResourceAsStream("/db/bootstrap.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${schema}", schema)
                    .replace("${ownerPassword}", quoted(ownerPassword))
                    .replace("${applicationPassword}", quoted(applicationPassword));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }
}
