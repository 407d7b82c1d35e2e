package cn.gonghui.localstack;

import cn.gonghui.kit.personaldata.KeptKeys;
import cn.gonghui.localstack.world.SampleWorld;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The local stack's PostgreSQL (every commit flushed) and issuer with membership-service alone, in a data folder that stays.
 * Stands in this package to reach the local stack's own classes.
 */
public final class MembershipStack implements AutoCloseable {

    private static final String OFTEN = "1000000/PT1M";

    /** One caller of a measurement calls more often than one person may. */
    private static final Map<String, String> UNLIMITED = Map.of(
            "suite.limits.card-verification", OFTEN,
            "suite.limits.member-search", OFTEN,
            "suite.limits.application", OFTEN);

    private final Settings settings;
    private final Secrets secrets;
    private final Database database;
    private final Issuer issuer;
    private ServiceProcess service;

    private MembershipStack(Settings settings, Secrets secrets, Database database, Issuer issuer) {
        this.settings = settings;
        this.secrets = secrets;
        this.database = database;
        this.issuer = issuer;
    }

    /**
     * Starts the database and the issuer, not the service.
     *
     * @param checkout the folder of the repository, with the packaged service in it
     * @param home the data folder, made where it is missing
     */
    public static MembershipStack open(Path checkout, Path home) throws IOException, SQLException {
        Map<String, String> environment = new HashMap<>();
        environment.put("SUITE_HOME", home.toAbsolutePath().toString());
        environment.put("SUITE_PORT_ISSUER", freePort());
        for (SuiteService service : SuiteService.values()) {
            environment.put("SUITE_PORT_" + service.name(), freePort());
        }
        Settings settings = Settings.from(environment, checkout.toAbsolutePath().normalize());
        Leftovers.stop(settings);
        Secrets secrets = Secrets.in(settings.secrets());
        Database database = Database.start(settings, secrets);
        MembershipStack stack =
                new MembershipStack(settings, secrets, database, Issuer.start(settings, secrets, SampleWorld.load()));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        return stack;
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        }
    }

    /** Starts the packaged service, which migrates its schema; comes back when it is ready. */
    public URI startService() throws IOException, InterruptedException {
        service = ServiceProcess.launch(
                settings, secrets, SuiteService.MEMBERSHIP, database.url(SuiteService.MEMBERSHIP), UNLIMITED);
        service.awaitReady();
        return service.address();
    }

    public void stopService() {
        if (service != null) {
            service.close();
            service = null;
        }
    }

    /** Ends the service at once, as {@code kill -9} does. */
    public void killService() {
        service.kill();
        service = null;
    }

    /** Number of the service's process. */
    public long servicePid() {
        return service.process().pid();
    }

    /** A connection of the schema's owner. */
    public Connection owner() throws SQLException {
        return connect(SuiteService.MEMBERSHIP.schema() + "_owner", secrets.owner(SuiteService.MEMBERSHIP));
    }

    public Connection superuser() throws SQLException {
        return connect("postgres", secrets.superuser());
    }

    private Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(
                database.url(SuiteService.MEMBERSHIP) + "&reWriteBatchedInserts=true", user, password);
    }

    /** The keys under which the service keeps personal data. */
    public KeptKeys keys() {
        return KeptKeys.of(secrets.personalDataKey(SuiteService.MEMBERSHIP), secrets.indexKey(SuiteService.MEMBERSHIP));
    }

    /** A token of the issuer with these claims. */
    public String token(Map<String, Object> claims) {
        return issuer.sign(claims);
    }

    /** What PostgreSQL has written to its log. */
    public Path databaseLog() {
        return settings.log("postgres");
    }

    /** Ends everything; the data stays. Closing twice is harmless. */
    @Override
    public synchronized void close() {
        stopService();
        issuer.close();
        database.close();
    }
}
