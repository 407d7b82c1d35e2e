package cn.gonghui.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The number of a process that this data folder started, so that it is found again after the launcher itself was killed. A
 * process counts only when its command line carries the mark that ours carry: a number may have been given anew.
 *
 * @param file holds the number
 * @param mark a piece of the command line that no other process has
 */
record ProcessFile(Path file, String mark) {

    /** The java option by which a part of this data folder is known. */
    static String markOf(Settings settings, String part) {
        return "-Dsuite.part=" + part + "@" + settings.home();
    }

    /** The launcher itself; that it is alive is also in the lock. */
    static ProcessFile ofLauncher(Settings settings) {
        return new ProcessFile(settings.run().resolve("launcher.pid"), "local-stack");
    }

    static ProcessFile of(Settings settings, String part) {
        return new ProcessFile(settings.run().resolve(part + ".pid"), markOf(settings, part));
    }

    /** PostgreSQL's own number, in the first line of its own file. */
    static ProcessFile ofPostgres(Settings settings) {
        return new ProcessFile(
                settings.postgres().resolve("postmaster.pid"),
                settings.postgres().toString());
    }

    void write(long pid) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, pid + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, where it lives and is ours. */
    Optional<ProcessHandle> running() {
        try {
            String first = Files.exists(file)
                    ? Files.readString(file).lines().findFirst().orElse("").strip()
                    : "";
            return first.matches("\\d{1,18}")
                    ? ProcessHandle.of(Long.parseLong(first)).filter(this::isOurs)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .commandLine()
                        .filter(line -> line.contains(mark))
                        .isPresent();
    }

    /** Asks the process to end, waits, and ends it by force when the time is over. */
    static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!ended(process, patience)) {
            process.destroyForcibly();
            ended(process, Duration.ofSeconds(10));
        }
    }

    /** Whether the process ended within the time. */
    static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
