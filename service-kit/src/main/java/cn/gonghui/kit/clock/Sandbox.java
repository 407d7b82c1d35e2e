package cn.gonghui.kit.clock;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Where the sandbox is on, keeps this instance's clock as the database has it: within 250 ms of a change. */
@Singleton
class Sandbox {

    private static final Logger LOG = Logger.getLogger(Sandbox.class);
    private static final int LOOK_EVERY_MILLIS = 200;

    private final SandboxClockTable table;
    private final BusinessClock clock;
    private ScheduledExecutorService watcher;

    @ConfigProperty(name = "suite.sandbox", defaultValue = "false")
    boolean on;

    @ConfigProperty(name = "suite.sandbox.allow-non-loopback", defaultValue = "false")
    boolean anyAddress;

    @ConfigProperty(name = "quarkus.http.host", defaultValue = "0.0.0.0")
    String address;

    Sandbox(SandboxClockTable table, BusinessClock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Before the scheduler starts, at {@code PLATFORM_BEFORE}: what is due by real time is not yet due by the sandbox's. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE - 1) StartupEvent started) {
        if (!on) {
            return;
        }
        refuseOpenAddress(address, anyAddress);
        LOG.warn("The sandbox is on: an administrator can set the clock");
        refresh();
        watcher = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("sandbox-clock").factory());
        watcher.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (watcher != null) {
            watcher.shutdownNow();
        }
    }

    /** One at a time, or a look that began before a change would undo it when it ends. */
    synchronized void refresh() {
        clock.set(table.read());
    }

    static void refuseOpenAddress(String address, boolean anyAddress) {
        try {
            if (anyAddress || InetAddress.getByName(address).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException unknown) {
            LOG.debug("An address that nobody knows is not the loopback", unknown);
        }
        throw new PreventFurtherStepsException(
                "The sandbox is on and the service would listen on " + address
                        + ": set quarkus.http.host to 127.0.0.1, or suite.sandbox.allow-non-loopback to true.",
                1);
    }

    private void look() {
        try {
            refresh();
        } catch (RuntimeException outOfReach) {
            LOG.debug("The sandbox clock could not be read; looking again", outOfReach);
        }
    }
}
