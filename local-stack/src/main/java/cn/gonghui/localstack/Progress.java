package cn.gonghui.localstack;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;

/** One line for each step, with the seconds that it took. */
public final class Progress {

    private final PrintStream out;

    /** @param out where the lines go */
    public Progress(PrintStream out) {
        this.out = out;
    }

    /**
     * Announces the step, does it, and ends the line with its seconds, or with "failed".
     *
     * @param title what is being done, as a short phrase
     */
    public <T> T step(String title, Callable<T> work) {
        Instant begun = Instant.now();
        out.print(title + " … ");
        out.flush();
        try {
            T result = work.call();
            out.println(seconds(Duration.between(begun, Instant.now())));
            return result;
        } catch (Exception failure) {
            out.println("failed");
            throw StackFailure.of(failure);
        }
    }

    /** A line of its own. */
    public void say(String line) {
        out.println(line);
    }

    /** 1234 ms as {@code 1.2 s}. */
    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
