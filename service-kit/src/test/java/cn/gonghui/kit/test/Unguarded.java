package cn.gonghui.kit.test;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Lets the service's own code run without its guards, for controls: while a control runs, no statement locks a row, no
 * update asks for the version that was read, and no step of a job for its worker's lease. All callers wait for each other before they
 * write, so that each has read what was there before any of them. What a constraint guards as well is taken away in the
 * database by the control itself.
 *
 * <p>A module whose tests use it has a bean that extends it, with {@code @PersistenceUnitExtension}.
 */
public class Unguarded implements StatementInspector {

    private static final Pattern LOCK =
            Pattern.compile(" for (no key )?(update|share|key share)( of \\w+)?( nowait| skip locked)?\\s*$");
    private static final Pattern VERSION = Pattern.compile(" and version ?= ?\\?");
    private static final Pattern LEASE = Pattern.compile(" and lease ?= ?\\?");
    private static final int PATIENCE_SECONDS = 5;

    private static volatile Control control;

    private record Control(Pattern write, CyclicBarrier together, Set<Thread> met) {}

    /**
     * The results of {@code callers} calls that have all read before one of them writes.
     *
     * @param write how the first of the writing statements begins, as a regular expression
     */
    public static <T> List<T> rush(int callers, String write, IntFunction<T> call) {
        begin(callers, write);
        try {
            return Rush.of(callers, call);
        } finally {
            end();
        }
    }

    /** From now on nothing is guarded; for controls that are no rush. */
    public static void begin() {
        begin(1, "$^");
    }

    public static void end() {
        control = null;
    }

    private static void begin(int callers, String write) {
        control = new Control(Pattern.compile("^" + write), new CyclicBarrier(callers), ConcurrentHashMap.newKeySet());
    }

    @Override
    public String inspect(String sql) {
        var current = control;
        if (current == null) {
            return sql;
        }
        if (current.write().matcher(sql).find() && current.met().add(Thread.currentThread())) {
            await(current.together());
        }
        var unlocked = sql.startsWith("select") ? LOCK.matcher(sql).replaceFirst("") : sql;
        var anyVersion = unlocked.startsWith("update")
                ? VERSION.matcher(unlocked).replaceFirst(" and cast(? as bigint) is not null")
                : unlocked;
        return anyVersion.contains("checkpoint")
                ? LEASE.matcher(anyVersion).replaceFirst(" and cast(? as uuid) is not null")
                : anyVersion;
    }

    /** Whoever was refused before he could write is not waited for any longer than that. */
    private static void await(CyclicBarrier together) {
        try {
            together.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (BrokenBarrierException | TimeoutException goOn) {
            // the others write
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
