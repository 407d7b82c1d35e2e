package cn.gonghui.localstack;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Ends what an earlier launcher left running because it was killed. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Leftovers() {}

    /** Stops the services first and PostgreSQL after them; tells whether there was anything. */
    static boolean stop(Settings settings) throws IOException {
        boolean any = false;
        for (SuiteService service : SuiteService.values()) {
            ProcessFile file = ProcessFile.of(settings, service.title());
            Optional<ProcessHandle> running = file.running();
            running.ifPresent(process -> ProcessFile.stop(process, PATIENCE));
            any |= running.isPresent();
            file.forget();
        }
        Optional<ProcessHandle> postgres = ProcessFile.ofPostgres(settings).running();
        if (postgres.isPresent()) {
            stopPostgres(postgres.get());
        }
        return any | postgres.isPresent();
    }

    /** SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for its clients. */
    private static void stopPostgres(ProcessHandle postgres) throws IOException {
        Process signal = new ProcessBuilder("kill", "-INT", String.valueOf(postgres.pid())).start();
        try {
            signal.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!ProcessFile.ended(postgres, PATIENCE)) {
            ProcessFile.stop(postgres, PATIENCE);
        }
    }
}
