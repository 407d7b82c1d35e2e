package cn.gonghui.systemtests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What is left of a process's heap when everything that nobody refers to has been collected. */
final class LiveHeap {

    private LiveHeap() {}

    /** Bytes; the process stands still for a moment. */
    static long of(long pid) throws IOException, InterruptedException {
        Process counted = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(pid),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String histogram = new String(counted.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (counted.waitFor() != 0) {
            throw new IOException(histogram);
        }
        String total = histogram.substring(histogram.lastIndexOf('\n') + 1);
        return Long.parseLong(total.substring(total.lastIndexOf(' ') + 1));
    }
}
