package cn.gonghui.kit.test;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many callers at once: all wait at a gate and start together. */
public final class Rush {

    private Rush() {}

    /** The results of {@code callers} calls, in the order of their numbers. */
    public static <T> List<T> of(int callers, IntFunction<T> call) {
        var gate = new CountDownLatch(callers);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, callers)
                    .mapToObj(number -> threads.submit((Callable<T>) () -> {
                        gate.countDown();
                        gate.await();
                        return call.apply(number);
                    }))
                    .toList();
            return running.stream().map(Rush::result).toList();
        }
    }

    private static <T> T result(java.util.concurrent.Future<T> running) {
        try {
            return running.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
