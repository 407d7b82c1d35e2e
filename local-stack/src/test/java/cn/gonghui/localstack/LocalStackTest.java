package cn.gonghui.localstack;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process of its own, with services that only start and stop. */
@Timeout(300)
class LocalStackTest {

    private record Ended(int status, String said) {}

    @TempDir
    Path checkout;

    private final Map<String, String> environment = new HashMap<>();
    private Settings settings;

    @BeforeEach
    void prepare() throws IOException {
        for (String part : List.of("ISSUER", "MEMBERSHIP", "TRAINING", "INNOVATION")) {
            environment.put("SUITE_PORT_" + part, String.valueOf(freePort()));
        }
        settings = Settings.from(environment, checkout.toAbsolutePath().normalize());
        for (SuiteService service : SuiteService.values()) {
            FakeService.pack(settings.jar(service));
        }
        Files.createDirectories(settings.jvmOptions().getParent());
        Files.copy(Path.of("..", "deploy", "jvm.options"), settings.jvmOptions());
    }

    @AfterEach
    void stopEverything() {
        suite("down");
    }

    @Test
    void detached_it_is_ready_when_the_command_returns_and_down_leaves_nothing() throws IOException {
        Ended up = suite("up", "--detach", "--empty");
        assertEquals(0, up.status(), up.said());
        assertTrue(up.said().contains("Ready."), up.said());
        assertTrue(Files.readString(settings.secrets()).contains("client.sample-partner="));
        List<ProcessHandle> parts = parts();
        assertEquals(5, parts.size(), "launcher, PostgreSQL and three services");
        Ended status = suite("status");
        assertEquals(0, status.status(), status.said());
        Ended again = suite("up", "--empty");
        assertEquals(1, again.status());
        assertTrue(again.said().contains("already running"), again.said());

        assertEquals(0, suite("down").status());
        parts.forEach(part -> assertFalse(part.isAlive(), () -> "still there: " + part.info()));
        assertEquals(1, suite("status").status());
    }

    @Test
    void a_launcher_that_was_killed_leaves_what_the_next_up_and_down_find() throws Exception {
        assertEquals(0, suite("up", "--detach", "--empty").status());
        List<ProcessHandle> left = parts();
        ProcessHandle launcher = ProcessFile.ofLauncher(settings).running().orElseThrow();
        launcher.destroyForcibly();
        launcher.onExit().get(10, SECONDS);
        Ended up = suite("up", "--detach", "--empty");
        assertEquals(0, up.status(), up.said());
        left.forEach(part -> assertFalse(part.isAlive(), () -> "still there: " + part.info()));
    }

    @Test
    void a_service_that_ends_by_itself_ends_everything() throws Exception {
        assertEquals(0, suite("up", "--detach", "--empty").status());
        List<ProcessHandle> parts = parts();
        ProcessFile.of(settings, "training-service").running().orElseThrow().destroyForcibly();
        for (ProcessHandle part : parts) {
            part.onExit().get(60, SECONDS);
        }
        assertTrue(Files.readString(settings.home().resolve("up.log")).contains("training-service stopped by itself"));
    }

    @Test
    void a_service_that_does_not_start_is_named_and_nothing_is_left() throws IOException {
        Files.writeString(settings.jar(SuiteService.INNOVATION).resolveSibling("broken"), "");
        Ended up = suite("up", "--detach", "--empty");
        assertEquals(1, up.status(), up.said());
        assertTrue(up.said().contains("innovation-service ended while it was starting (exit status 3)"), up.said());
        assertTrue(parts().isEmpty());
    }

    @Test
    void a_port_in_use_is_named_and_nothing_is_started() throws IOException {
        int port = settings.ports().get(SuiteService.TRAINING);
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            Ended up = suite("up", "--empty");
            assertEquals(1, up.status(), up.said());
            assertTrue(
                    up.said().contains("Port " + taken.getLocalPort() + ", which training-service needs, is in use"),
                    up.said());
        }
        assertTrue(parts().isEmpty());
    }

    @Test
    void data_without_its_secrets_is_not_touched() throws IOException {
        Files.createDirectories(settings.home());
        Files.writeString(settings.made(), "");
        Ended up = suite("up", "--empty");
        assertEquals(1, up.status());
        assertTrue(up.said().contains("start anew with ./suite up --fresh"), up.said());
    }

    @Test
    void fresh_data_is_not_thrown_away_when_the_start_is_refused() throws IOException {
        Files.createDirectories(settings.postgres());
        try (ServerSocket taken = new ServerSocket(settings.issuerPort(), 1, InetAddress.getByName("127.0.0.1"))) {
            assertEquals(1, suite("up", "--empty", "--fresh").status());
            assertTrue(taken.isBound() && Files.exists(settings.postgres()));
        }
    }

    @Test
    void an_unknown_command_or_option_is_answered_with_those_that_are_known() {
        assertTrue(suite("fly").said().contains("./suite status"));
        assertEquals(1, suite("up", "--quickly").status());
    }

    private List<ProcessHandle> parts() {
        List<ProcessFile> files =
                new ArrayList<>(List.of(ProcessFile.ofLauncher(settings), ProcessFile.ofPostgres(settings)));
        for (SuiteService service : SuiteService.values()) {
            files.add(ProcessFile.of(settings, service.title()));
        }
        return files.stream().flatMap(file -> file.running().stream()).toList();
    }

    private Ended suite(String... arguments) {
        List<String> command = new ArrayList<>(Launch.command(settings, arguments[0]));
        command.addAll(List.of(arguments).subList(1, arguments.length));
        try {
            Path said = Files.createTempFile(checkout, "said", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().putAll(environment);
            int status = builder.start().waitFor();
            return new Ended(status, Files.readString(said));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
