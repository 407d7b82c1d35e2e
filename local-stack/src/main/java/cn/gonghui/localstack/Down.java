package cn.gonghui.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;

/** {@code down}: the launcher asked to end, and what a killed one left behind. */
final class Down {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Down() {}

    static void run(Settings settings, Progress progress) throws IOException {
        ProcessFile file = ProcessFile.ofLauncher(settings);
        Optional<ProcessHandle> launcher = file.running();
        launcher.ifPresent(process -> progress.step("Stopping the suite", () -> {
            ProcessFile.stop(process, PATIENCE);
            return process;
        }));
        boolean leftovers = Leftovers.stop(settings);
        file.forget();
        Files.deleteIfExists(settings.ready());
        if (leftovers) {
            progress.say("Stopped what an interrupted run had left.");
        } else if (launcher.isEmpty()) {
            progress.say("The suite is not running.");
        }
    }
}
