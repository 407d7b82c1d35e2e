package cn.gonghui.kit.test;

import cn.gonghui.kit.data.DatabaseBootstrap;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** A fresh database with one service's schema and roles, as operators prepare it. */
record TestDatabase(String name, DatabaseBootstrap service) {

    private static final String OWNER_PASSWORD = "owner-password";
    private static final String APPLICATION_PASSWORD = "application-password";

    static TestDatabase create(String schema) {
        var database =
                new TestDatabase(schema + "_" + UUID.randomUUID().toString().replace("-", ""), roles(schema));
        try (var superuser = PostgresServer.superuser("postgres")) {
            DatabaseBootstrap.createDatabase(superuser, database.name());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        database.bootstrap(database.service());
        return database;
    }

    static DatabaseBootstrap roles(String schema) {
        return new DatabaseBootstrap(schema, OWNER_PASSWORD, APPLICATION_PASSWORD);
    }

    /** Puts one more service's schema into the same database. */
    void bootstrap(DatabaseBootstrap other) {
        try (var superuser = PostgresServer.superuser(name)) {
            other.apply(superuser);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return "jdbc:postgresql://" + PostgresServer.address() + "/" + name + "?currentSchema=" + service.schema();
    }

    Connection asOwner() throws SQLException {
        return PostgresServer.connect(name, service.ownerRole(), OWNER_PASSWORD);
    }

    Connection asApplication() throws SQLException {
        return PostgresServer.connect(name, service.applicationRole(), APPLICATION_PASSWORD);
    }
}
