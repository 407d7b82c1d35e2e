package cn.gonghui.kit.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The one PostgreSQL server of this JVM, started on first use and gone with the JVM. {@code -Dtest.postgres=docker}
 * and {@code embedded} choose; {@code auto} takes a container only where it starts without a download.
 */
final class PostgresServer {

    private static final String IMAGE = "postgres:17";
    /** System properties, because every Quarkus application under test brings class loaders with statics of its own. */
    private static final String ADDRESS = "cn.gonghui.kit.test.postgres";

    private static final Logger ZONKY = Logger.getLogger("io.zonky");

    private PostgresServer() {}

    /** {@code host:port}; user {@code postgres}, password {@code postgres}. */
    static String address() {
        synchronized (System.getProperties()) {
            var address = System.getProperty(ADDRESS);
            if (address == null) {
                address = start();
                System.setProperty(ADDRESS, address);
            }
            return address;
        }
    }

    static Connection superuser(String database) throws SQLException {
        return connect(database, "postgres", "postgres");
    }

    static Connection connect(String database, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return DriverManager.getConnection("jdbc:postgresql://" + address() + "/" + database, properties);
    }

    private static String start() {
        return switch (System.getProperty("test.postgres", "auto")) {
            case "docker" -> startContainer("asked for");
            case "embedded" -> startEmbedded("asked for");
            case "auto" ->
                DockerEngine.reasonNotToUse(IMAGE)
                        .map(PostgresServer::startEmbedded)
                        .orElseGet(() -> startContainer("the image is on this machine"));
            case String other ->
                throw new IllegalArgumentException("test.postgres is auto, docker or embedded, not " + other);
        };
    }

    @SuppressWarnings("resource") // ends with the JVM
    private static String startContainer(String reason) {
        tell("container " + IMAGE, reason);
        var container = new PostgreSQLContainer(IMAGE).withUsername("postgres").withPassword("postgres");
        container.setCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200");
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        return container.getHost() + ":" + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
    }

    @SuppressWarnings("resource") // ends with the JVM
    private static String startEmbedded(String reason) {
        tell("embedded", reason);
        ZONKY.setLevel(Level.WARNING);
        try {
            var server = EmbeddedPostgres.builder()
                    .setLocaleConfig("encoding", "UTF8")
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("max_connections", "200")
                    .start();
            return "localhost:" + server.getPort();
        } catch (IOException e) {
            throw new IllegalStateException("embedded PostgreSQL did not start", e);
        }
    }

    private static void tell(String choice, String reason) {
        System.out.println("PostgreSQL for tests: " + choice + " (" + reason + "; -Dtest.postgres=docker|embedded)");
    }
}
