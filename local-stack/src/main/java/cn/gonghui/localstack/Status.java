package cn.gonghui.localstack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** {@code status}: each part with its process, its address and whether it is ready. */
final class Status {

    private static final int PORT_LINE = 3;

    private Status() {}

    /** Prints a line for each part; true when all of them are ready and the sample page is in. */
    static boolean print(Settings settings, Progress progress) throws IOException {
        boolean all = true;
        Optional<ProcessHandle> launcher = ProcessFile.ofLauncher(settings).running();
        for (SuiteService service : SuiteService.values()) {
            Optional<ProcessHandle> process =
                    ProcessFile.of(settings, service.title()).running();
            boolean ready = process.isPresent() && Readiness.of(settings.address(service));
            all &= ready;
            line(progress, service.title(), process, settings.address(service).toString(), ready);
        }
        boolean issuer = launcher.isPresent() && listens(settings.issuerPort());
        line(progress, "issuer", launcher, settings.issuer().toString(), issuer);
        Optional<ProcessHandle> postgres = ProcessFile.ofPostgres(settings).running();
        int port = postgres.isPresent() ? port(settings) : 0;
        boolean database = port > 0 && listens(port);
        line(progress, "postgresql", postgres, port > 0 ? "127.0.0.1:" + port : "", database);
        boolean entered = Files.exists(settings.ready());
        if (launcher.isPresent() && !entered) {
            progress.say("Still starting: the sample page is being entered, or looked at again.");
        }
        return all && issuer && database && entered;
    }

    private static void line(
            Progress progress, String part, Optional<ProcessHandle> process, String address, boolean ready) {
        String state = ready ? "ready" : process.isPresent() ? "not ready" : "not running";
        String pid = process.map(running -> String.valueOf(running.pid())).orElse("-");
        progress.say("%-20s %-12s %-8s %s".formatted(part, state, pid, address).stripTrailing());
    }

    private static int port(Settings settings) throws IOException {
        List<String> lines = Files.readAllLines(settings.postgres().resolve("postmaster.pid"));
        return lines.size() > PORT_LINE ? Integer.parseInt(lines.get(PORT_LINE).strip()) : 0;
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
