package cn.gonghui.localstack;

import cn.gonghui.localstack.replay.FigureTable;
import cn.gonghui.localstack.replay.PageReplay;
import cn.gonghui.localstack.world.SampleWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

/** {@code up}: everything started, the page replayed where it is not yet, until somebody stops it. */
final class Up {

    private final Settings settings;
    private final Progress progress;
    private final SampleWorld world = SampleWorld.load();
    private final Stack stack = new Stack();

    Up(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Runs until a signal or until a part ends by itself.
     *
     * @param empty without the replay
     * @param fresh throws the data away first
     */
    void run(boolean empty, boolean fresh) throws Exception {
        RunLock lock = RunLock.take(settings);
        try (lock) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
            try {
                start(fresh);
                if (!empty) {
                    replay();
                }
                Announcement.print(settings, world, progress);
                Files.writeString(settings.ready(), "");
                throw new StackFailure(stack.obituary().join());
            } catch (Exception failure) {
                waitWhenStopping();
                throw failure;
            } finally {
                stop();
            }
        }
    }

    private void start(boolean fresh) throws IOException {
        Leftovers.stop(settings);
        Preconditions.check(settings);
        if (fresh) {
            for (String kept : new String[] {"postgres", "logs", "run"}) {
                Folders.delete(settings.home().resolve(kept));
            }
            Files.deleteIfExists(settings.made());
            Files.deleteIfExists(settings.secrets());
        }
        Preconditions.checkData(settings);
        ProcessFile.ofLauncher(settings).write(ProcessHandle.current().pid());
        Secrets secrets = Secrets.in(settings.secrets());
        // each is in the file before anybody asks for a token with it
        world.clients().forEach(client -> secrets.client(client.clientId()));
        Database database = progress.step(
                "PostgreSQL, data in " + settings.postgres(),
                () -> stack.database(() -> Database.start(settings, secrets)));
        progress.step(
                "Issuer on " + settings.issuer(), () -> stack.issuer(() -> Issuer.start(settings, secrets, world)));
        for (SuiteService service : SuiteService.values()) {
            launch(service, secrets, database);
        }
        for (ServiceProcess service : stack.services()) {
            progress.step(service.service().title() + " on " + settings.address(service.service()), () -> {
                service.awaitReady();
                return service;
            });
        }
    }

    private void launch(SuiteService service, Secrets secrets, Database database) {
        try {
            String url = database.url(service);
            stack.service(() -> ServiceProcess.launch(settings, secrets, service, url, Map.of()));
        } catch (Exception e) {
            throw StackFailure.of(e);
        }
    }

    /** Right after a replay a figure that differs is a failure; later it is only shown. */
    private void replay() {
        PageReplay replay = new PageReplay(settings.target(world.password()), world);
        boolean entered = replay.run(progress::say);
        FigureTable figures = replay.figures();
        progress.say(figures.print());
        if (entered) {
            figures.requireMet();
        }
    }

    /** While a signal stops the parts, their ends are no news. */
    private void waitWhenStopping() throws InterruptedException {
        if (stack.closed()) {
            Thread.currentThread().join();
        }
    }

    private void stop() {
        stack.close();
        try {
            Files.deleteIfExists(settings.ready());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        ProcessFile.ofLauncher(settings).forget();
    }
}
