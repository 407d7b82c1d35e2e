package cn.gonghui.localstack;

import cn.gonghui.localstack.replay.ReplayTarget;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where the stack lives and listens.
 *
 * @param checkout the folder of the repository, with the packaged services below it
 * @param home the data folder, {@code .suite} in the checkout unless {@code SUITE_HOME} names another
 * @param issuerPort port of the issuer on 127.0.0.1; {@code SUITE_PORT_ISSUER}
 * @param ports port of each service on 127.0.0.1; {@code SUITE_PORT_MEMBERSHIP} and so on
 */
public record Settings(Path checkout, Path home, int issuerPort, Map<SuiteService, Integer> ports) {

    /** The path that the issuer has below its port; the same one that Keycloak gives the realm. */
    public static final String ISSUER_PATH = "realms/gonghui";

    /** Reads the environment; what is not set there has its usual value. */
    public static Settings from(Map<String, String> environment, Path checkout) {
        Path home = checkout.resolve(environment.getOrDefault("SUITE_HOME", ".suite"));
        Map<SuiteService, Integer> ports = new EnumMap<>(SuiteService.class);
        for (SuiteService service : SuiteService.values()) {
            ports.put(service, port(environment, service.name(), service.usualPort()));
        }
        int issuerPort = port(environment, "ISSUER", 8180);
        return new Settings(checkout, home.toAbsolutePath().normalize(), issuerPort, Map.copyOf(ports));
    }

    private static int port(Map<String, String> environment, String part, int usual) {
        String name = "SUITE_PORT_" + part;
        String value = environment.getOrDefault(name, String.valueOf(usual));
        if (!value.matches("[1-9]\\d{0,4}") || Integer.parseInt(value) > 65535) {
            throw new StackFailure(name + " is \"" + value + "\", which is not a port number.");
        }
        return Integer.parseInt(value);
    }

    /** The issuer as tokens name it. */
    public URI issuer() {
        return URI.create("http://localhost:" + issuerPort + "/" + ISSUER_PATH);
    }

    /** Where a caller on this machine reaches the service. */
    public URI address(SuiteService service) {
        return URI.create("http://localhost:" + ports.get(service));
    }

    /** The packaged service. */
    Path jar(SuiteService service) {
        return checkout.resolve(service.title()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** What the services' virtual machines are told, here and in their image. */
    Path jvmOptions() {
        return checkout.resolve("deploy/jvm.options");
    }

    /** The suite as the replay sees it. */
    ReplayTarget target(String password) {
        return new ReplayTarget(
                issuer(),
                address(SuiteService.MEMBERSHIP),
                address(SuiteService.TRAINING),
                address(SuiteService.INNOVATION),
                password);
    }

    /** Present once the PostgreSQL cluster is whole. */
    Path made() {
        return home.resolve("postgres.made");
    }

    Path postgres() {
        return home.resolve("postgres");
    }

    Path binaries() {
        return home.resolve("binaries");
    }

    Path secrets() {
        return home.resolve("secrets.properties");
    }

    Path logs() {
        return home.resolve("logs");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    Path run() {
        return home.resolve("run");
    }

    /** Present while everything is up. */
    Path ready() {
        return run().resolve("ready");
    }
}
