package cn.gonghui.localstack;

import cn.gonghui.localstack.replay.ReplayTarget;
import cn.gonghui.localstack.world.SampleWorld;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A suite beside any other, for tests from outside: free ports, an empty database, and each service can be stopped, killed and
 * started again. It ends with the process that started it; logs stay in its folder, data does not.
 */
public final class RunningSuite implements AutoCloseable {

    private final Settings settings;
    private final Secrets secrets;
    private final SampleWorld world = SampleWorld.load();
    private final Map<SuiteService, ServiceProcess> services = new EnumMap<>(SuiteService.class);
    private Database database;
    private Issuer issuer;
    private boolean closed;

    private RunningSuite(Settings settings) {
        this.settings = settings;
        this.secrets = Secrets.in(settings.secrets());
    }

    /**
     * Starts everything and comes back when all services are ready.
     *
     * @param checkout the folder of the repository, with the packaged services below it
     * @param home thrown away first, what was left running there included
     */
    public static RunningSuite start(Path checkout, Path home) throws IOException, SQLException {
        Settings settings =
                Settings.from(freePorts(home), checkout.toAbsolutePath().normalize());
        Leftovers.stop(settings);
        Folders.delete(settings.home());
        Preconditions.check(settings);
        RunningSuite suite = new RunningSuite(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "stop"));
        try {
            suite.startParts();
            return suite;
        } catch (IOException | SQLException | RuntimeException e) {
            suite.close();
            throw e;
        }
    }

    private void startParts() throws IOException, SQLException {
        database = Database.start(settings, secrets);
        issuer = Issuer.start(settings, secrets, world);
        for (SuiteService service : SuiteService.values()) {
            services.put(service, launch(settings, service, Map.of()));
        }
        services.values().forEach(RunningSuite::awaitReady);
    }

    private static Map<String, String> freePorts(Path home) throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment.put("SUITE_HOME", home.toAbsolutePath().toString());
        environment.put("SUITE_PORT_ISSUER", String.valueOf(freePort()));
        for (SuiteService service : SuiteService.values()) {
            environment.put("SUITE_PORT_" + service.name(), String.valueOf(freePort()));
        }
        return environment;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress("127.0.0.1", 0));
            return socket.getLocalPort();
        }
    }

    private ServiceProcess launch(Settings where, SuiteService service, Map<String, String> overrules)
            throws IOException {
        return ServiceProcess.launch(where, secrets, service, database.url(service), overrules);
    }

    private static void awaitReady(ServiceProcess service) {
        try {
            service.awaitReady();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("The suite is stopping.", e);
        }
    }

    /** The sample world, whose users the issuer signs in. */
    public SampleWorld world() {
        return world;
    }

    /** The addresses, as the replay wants them. */
    public ReplayTarget target() {
        return settings.target(world.password());
    }

    /** Where a caller reaches the service. */
    public URI address(SuiteService service) {
        return settings.address(service);
    }

    /** The process of the service. */
    public synchronized long pid(SuiteService service) {
        return services.get(service).process().pid();
    }

    /** A token of the issuer with these claims and no other user's. */
    public String sign(Map<String, Object> claims) {
        return issuer.sign(claims);
    }

    /** Ends the service in an orderly way. */
    public synchronized void stop(SuiteService service) {
        services.remove(service).close();
    }

    /** Ends the service at once, as {@code kill -9} does. */
    public synchronized void kill(SuiteService service) {
        services.remove(service).kill();
    }

    /** Ends PostgreSQL in an orderly way and starts it again at the address that it had. */
    public synchronized void restartDatabase() {
        int port = database.port();
        database.close();
        try {
            database = Database.start(settings, secrets, port);
        } catch (IOException | SQLException e) {
            throw StackFailure.of(e);
        }
    }

    /** The service's schema as its owner sees it; to be closed by the caller. */
    public synchronized Connection schema(SuiteService service) throws SQLException {
        return DriverManager.getConnection(database.url(service), service.schema() + "_owner", secrets.owner(service));
    }

    /** The key that the service encrypts personal data with: 32 bytes. */
    public byte[] personalDataKey(SuiteService service) {
        return Base64.getDecoder().decode(secrets.personalDataKey(service));
    }

    /** The log of the service as it is on the disk. */
    public Path log(SuiteService service) {
        return settings.log(service.title());
    }

    /** Starts a service that was ended, at the address that it had; comes back when it is ready. */
    public synchronized void start(SuiteService service) {
        try {
            ServiceProcess process = launch(settings, service, Map.of());
            services.put(service, process);
            awaitReady(process);
        } catch (IOException e) {
            throw StackFailure.of(e);
        }
    }

    /**
     * Starts one more instance of the service on the same data, at an address of its own; comes back when it is ready.
     *
     * @param overrules its configuration, where it differs
     * @return to be closed by the caller
     */
    public ServiceProcess startAnother(SuiteService service, Map<String, String> overrules) throws IOException {
        Map<SuiteService, Integer> ports = new EnumMap<>(settings.ports());
        ports.put(service, freePort());
        Settings beside = new Settings(
                settings.checkout(),
                settings.home().resolve("another-" + ports.get(service)),
                settings.issuerPort(),
                Map.copyOf(ports));
        Map<String, String> told = new HashMap<>(overrules);
        told.putIfAbsent(
                "suite.peers." + service.schema() + ".url", address(service).toString());
        ServiceProcess process = launch(beside, service, told);
        try {
            awaitReady(process);
            return process;
        } catch (StackFailure notReady) {
            process.close();
            throw notReady;
        }
    }

    /**
     * Takes a backup of the database while everything works, and starts the copy beside it.
     *
     * @return to be closed by the caller
     */
    public CopiedDatabase copyDatabase() throws IOException, SQLException {
        Settings beside = new Settings(
                settings.checkout(), settings.home().resolve("copy"), settings.issuerPort(), settings.ports());
        return CopiedDatabase.of(database, settings, beside, secrets);
    }

    /** Ends everything and throws the data away. Closing twice is harmless. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        List<AutoCloseable> parts = new ArrayList<>(services.values());
        services.values().forEach(ServiceProcess::ask);
        if (issuer != null) {
            parts.add(issuer);
        }
        if (database != null) {
            parts.add(database);
        }
        parts.add(() -> Folders.delete(settings.postgres()));
        parts.add(() -> Folders.delete(settings.binaries()));
        List<Exception> failures = new ArrayList<>();
        parts.forEach(part -> close(part, failures));
        if (!failures.isEmpty()) {
            throw StackFailure.of(failures.getFirst());
        }
    }

    /** The others are closed even when one fails. */
    private static void close(AutoCloseable part, List<Exception> failures) {
        try {
            part.close();
        } catch (Exception e) {
            failures.add(e);
        }
    }
}
