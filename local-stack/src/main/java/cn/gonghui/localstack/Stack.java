package cn.gonghui.localstack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/**
 * The running parts, in the order in which they started, and how they end: all of them, whatever happens, also while one is
 * just starting. Closing twice is harmless.
 */
final class Stack implements AutoCloseable {

    private final List<ServiceProcess> services = new ArrayList<>();
    private Database database;
    private Issuer issuer;
    private boolean closed;

    synchronized Database database(Callable<Database> start) throws Exception {
        refuseWhenClosed();
        database = start.call();
        return database;
    }

    synchronized Issuer issuer(Callable<Issuer> start) throws Exception {
        refuseWhenClosed();
        issuer = start.call();
        return issuer;
    }

    synchronized ServiceProcess service(Callable<ServiceProcess> start) throws Exception {
        refuseWhenClosed();
        ServiceProcess service = start.call();
        services.add(service);
        return service;
    }

    synchronized List<ServiceProcess> services() {
        return List.copyOf(services);
    }

    private void refuseWhenClosed() {
        if (closed) {
            throw new StackFailure("The suite is stopping.");
        }
    }

    synchronized boolean closed() {
        return closed;
    }

    /** Completes with a sentence when a part ends by itself. */
    synchronized CompletableFuture<String> obituary() {
        CompletableFuture<String> first = new CompletableFuture<>();
        services.forEach(each -> each.process().onExit().thenRun(() -> first.complete(each.obituary())));
        database.process().onExit().thenRun(() -> first.complete("PostgreSQL stopped by itself."));
        return first;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        services.forEach(ServiceProcess::ask);
        services.forEach(ServiceProcess::close);
        if (issuer != null) {
            issuer.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
