package cn.gonghui.bench;

/** The most memory that the service was seen to use. */
final class PeakMemory {

    private long heap;
    private long live;
    private long resident;

    void forget() {
        heap = 0;
        live = 0;
        resident = 0;
    }

    /** @param metrics what the service says of itself */
    void observe(String metrics, long pid) {
        long used = 0;
        for (var line : metrics.split("\n")) {
            if (line.startsWith("jvm_memory_used_bytes") && line.contains("area=\"heap\"")) {
                used += bytes(line);
            } else if (line.startsWith("jvm_gc_live_data_size_bytes")) {
                live = Math.max(live, bytes(line));
            }
        }
        heap = Math.max(heap, used);
        resident = Math.max(resident, Memory.peak(pid));
    }

    private static long bytes(String line) {
        return (long) Double.parseDouble(line.substring(line.lastIndexOf(' ')));
    }

    @Override
    public String toString() {
        return "peak heap %,d MB, of which %,d MB outlived a collection of the old; peak resident memory %,d MB"
                .formatted(heap >> 20, live >> 20, resident);
    }
}
