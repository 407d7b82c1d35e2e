package cn.gonghui.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher that {@code ./suite up} starts, with the packaged services and an empty database. */
class SignalIT {

    private static final List<String> PARTS = List.of("ISSUER", "MEMBERSHIP", "TRAINING", "INNOVATION");

    @TempDir
    Path home;

    private Process launcher;

    @AfterEach
    void endEverything() {
        processes().forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void asked_to_end_it_leaves_no_process() throws Exception {
        start();
        Awaitility.await("ready")
                .atMost(Duration.ofMinutes(5))
                .until(() -> Files.exists(home.resolve("run/ready")) || !launcher.isAlive());
        assertTrue(launcher.isAlive(), this::said);
        assertTrue(processes().size() >= PARTS.size(), "launcher, PostgreSQL and the services");

        launcher.destroy();

        assertTrue(launcher.waitFor(60, TimeUnit.SECONDS), this::said);
        assertEquals(List.of(), processes());
    }

    @Test
    void asked_to_end_while_it_is_starting_it_leaves_no_process() throws Exception {
        start();
        Awaitility.await("the first service")
                .atMost(Duration.ofMinutes(5))
                .until(() -> Files.exists(home.resolve("run/membership-service.pid")) || !launcher.isAlive());
        assertTrue(launcher.isAlive(), this::said);

        launcher.destroy();

        assertTrue(launcher.waitFor(60, TimeUnit.SECONDS), this::said);
        assertEquals(List.of(), processes());
        assertFalse(Files.exists(home.resolve("run/ready")));
    }

    private void start() throws IOException {
        Path checkout = Path.of(System.getProperty("suite.checkout"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path jar = checkout.resolve("local-stack/target/local-stack.jar");
        ProcessBuilder builder = new ProcessBuilder(
                        java.toString(),
                        "-Dsuite.checkout=" + checkout,
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        jar.toString(),
                        "up",
                        "--empty")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said.txt").toFile());
        builder.environment().put("SUITE_HOME", home.toString());
        for (String part : PARTS) {
            builder.environment().put("SUITE_PORT_" + part, String.valueOf(freePort()));
        }
        launcher = builder.start();
    }

    /** The launcher and everything that has its data folder on the command line. */
    private List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() == launcher.pid()
                        || process.info()
                                .commandLine()
                                .filter(line -> line.contains(home.toString()))
                                .isPresent())
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    private String said() {
        try {
            return Files.readString(home.resolve("said.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress("127.0.0.1", 0));
            return socket.getLocalPort();
        }
    }
}
