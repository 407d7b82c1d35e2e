package cn.gonghui.localstack;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One packaged service as a process of its own, with its log in a file. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofSeconds(150);
    private static final Duration END_WITHIN = Duration.ofSeconds(30);

    private final SuiteService service;
    private final URI address;
    private final Path log;
    private final Process process;
    private final ProcessFile file;

    private ServiceProcess(SuiteService service, URI address, Path log, Process process, ProcessFile file) {
        this.service = service;
        this.address = address;
        this.log = log;
        this.process = process;
        this.file = file;
    }

    /**
     * Writes what the service is told, starts it and comes back at once.
     *
     * @param database address of its schema
     * @param overrules configuration that stands above what it is told otherwise
     */
    static ServiceProcess launch(
            Settings settings, Secrets secrets, SuiteService service, String database, Map<String, String> overrules)
            throws IOException {
        Map<String, String> told = ServiceConfiguration.of(settings, secrets, service, database);
        told.putAll(overrules);
        Path file = settings.run().resolve(service.title() + ".properties");
        return start(settings, service, ServiceConfiguration.write(file, told));
    }

    private static ServiceProcess start(Settings settings, SuiteService service, Path configuration)
            throws IOException {
        Files.createDirectories(settings.logs());
        Path log = settings.log(service.title());
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        ProcessFile.markOf(settings, service.title()),
                        "@" + settings.jvmOptions(),
                        "-Dquarkus.config.locations=" + configuration.toUri(),
                        "-jar",
                        settings.jar(service).toString())
                .directory(settings.home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()));
        // the C library would keep freed memory in an arena for each of many threads
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        Process process = builder.start();
        process.getOutputStream().close();
        ProcessFile file = ProcessFile.of(settings, service.title());
        file.write(process.pid());
        return new ServiceProcess(service, settings.address(service), log, process, file);
    }

    /** Where a caller on this machine reaches it. */
    public URI address() {
        return address;
    }

    SuiteService service() {
        return service;
    }

    Process process() {
        return process;
    }

    /** Comes back when the service says that it is ready; refuses when it ends before, or does not say so in time. */
    void awaitReady() throws InterruptedException {
        Instant end = Instant.now().plus(READY_WITHIN);
        while (!Readiness.of(address)) {
            if (!process.isAlive()) {
                throw new StackFailure(service.title() + " ended while it was starting (exit status "
                        + process.exitValue() + "); the reason is in " + log + ".");
            }
            if (Instant.now().isAfter(end)) {
                throw new StackFailure(service.title() + " did not become ready within " + READY_WITHIN.toSeconds()
                        + " seconds; the reason is in " + log + ".");
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
    }

    /** What to say when it ended although nobody asked it to. */
    String obituary() {
        return service.title() + " stopped by itself (exit status " + process.exitValue() + "); the reason is in " + log
                + ".";
    }

    /** Asks it to end; requests under way are finished. */
    void ask() {
        process.destroy();
    }

    /** Ends it at once, without a chance to finish anything: what {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
        file.forget();
    }

    /** Waits for the end, by force when it takes too long. */
    @Override
    public void close() {
        ProcessFile.stop(process.toHandle(), END_WITHIN);
        file.forget();
    }
}
