package cn.gonghui.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Does things at the same time, each worker on a connection of its own. */
final class Parallel implements AutoCloseable {

    /** Opens a connection. */
    interface Opening {
        Connection open() throws SQLException;
    }

    private static final String SETTINGS =
            "set synchronous_commit = off; set maintenance_work_mem = '1GB'; set work_mem = '256MB'; set max_parallel_maintenance_workers = 0";

    private final ExecutorService workers;
    private final ThreadLocal<Connection> connections;

    Parallel(int workers, Opening opening) {
        this.workers = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().daemon().factory());
        this.connections = ThreadLocal.withInitial(() -> {
            try {
                var connection = opening.open();
                try (var statement = connection.createStatement()) {
                    statement.execute(SETTINGS);
                }
                return connection;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The connection of the worker that asks. */
    Connection connection() {
        return connections.get();
    }

    Void execute(String sql) throws SQLException {
        try (var statement = connection().createStatement()) {
            statement.execute(sql);
        }
        return null;
    }

    /** Does all of them; the first failure ends it. */
    void all(List<Callable<Void>> tasks) throws Exception {
        var running = tasks.stream().map(workers::submit).toList();
        for (var task : running) {
            try {
                task.get();
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            }
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
