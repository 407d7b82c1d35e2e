package cn.gonghui.localstack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;

/**
 * PostgreSQL in the data folder, at 127.0.0.1 on a free port: UTF-8, every commit flushed to the disk, everybody with a
 * password. The data stays when it stops.
 */
final class Database implements AutoCloseable {

    private static final String NAME = "gonghui";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ONLY_WITH_PASSWORD = """
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final EmbeddedPostgres postgres;
    private final ProcessHandle process;

    private Database(EmbeddedPostgres postgres, ProcessHandle process) {
        this.postgres = postgres;
        this.process = process;
    }

    /** Starts it; makes the cluster, the database, the schemas and the roles where they are missing. */
    static Database start(Settings settings, Secrets secrets) throws IOException, SQLException {
        return start(settings, secrets, 0);
    }

    /** @param port where it listens; 0 for any that is free */
    static Database start(Settings settings, Secrets secrets, int port) throws IOException, SQLException {
        if (!Files.exists(settings.made())) {
            // a cluster that was interrupted while it was made is of no use
            Folders.delete(settings.postgres());
        }
        Files.createDirectories(settings.logs());
        Files.createDirectories(settings.binaries());
        EmbeddedPostgres postgres = server(settings, secrets).setPort(port).start();
        ProcessHandle process = ProcessFile.ofPostgres(settings)
                .running()
                .orElseThrow(
                        () -> new StackFailure("PostgreSQL did not stay up; see " + settings.log("postgres") + "."));
        Database database = new Database(postgres, process);
        try {
            database.prepare(settings, secrets);
            Files.writeString(settings.made(), "");
            return database;
        } catch (IOException | SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static EmbeddedPostgres.Builder server(Settings settings, Secrets secrets) {
        Redirect log = Redirect.appendTo(settings.log("postgres").toFile());
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(settings.binaries().toFile())
                .setDataDirectory(settings.postgres())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                .setLocaleConfig("locale", mac ? "en_US.UTF-8" : "C.UTF-8")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // the library turns it off, for tests; here data must last
                .setServerConfig("fsync", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "150")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setConnectConfig("password", secrets.superuser());
    }

    private void prepare(Settings settings, Secrets secrets) throws IOException, SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement)) {
                statement.execute("CREATE DATABASE " + NAME);
            }
            statement.execute("ALTER ROLE postgres PASSWORD '" + secrets.superuser() + "'");
            Files.writeString(settings.postgres().resolve("pg_hba.conf"), ONLY_WITH_PASSWORD);
            statement.execute("SELECT pg_reload_conf()");
        }
        try (Connection connection = postgres.getDatabase("postgres", NAME).getConnection();
                Statement statement = connection.createStatement()) {
            for (SuiteService service : SuiteService.values()) {
                statement.execute(bootstrap(service, secrets));
            }
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
            return rows.next();
        }
    }

    private static String bootstrap(SuiteService service, Secrets secrets) throws IOException {
        try (InputStream script = Database.class.getResourceAsStream("/db/bootstrap.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${schema}", service.schema())
                    .replace("${ownerPassword}", secrets.owner(service))
                    .replace("${applicationPassword}", secrets.application(service));
        }
    }

    /** The address for the services' configuration, with the service's schema as the current one. */
    String url(SuiteService service) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + NAME + "?currentSchema=" + service.schema();
    }

    /** A connection that may do everything. */
    Connection superuser() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    int port() {
        return postgres.getPort();
    }

    ProcessHandle process() {
        return process;
    }

    /** Stops it in an orderly way: open transactions end, what was committed is on the disk. */
    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            ProcessFile.stop(process, PATIENCE);
        }
    }
}
