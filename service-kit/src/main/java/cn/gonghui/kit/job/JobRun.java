package cn.gonghui.kit.job;

/** A job under way in one worker. It may keep what is costly to open, for example a reader that stands at a row. */
public interface JobRun extends AutoCloseable {

    /**
     * Does the next piece, in a transaction that also commits its {@link Step}: both or neither. Of a second or so, as a
     * cancellation waits for it. After any failure the run is closed, and another begins from the last checkpoint.
     *
     * @throws cn.gonghui.kit.problem.Problem to fail the job for a reason that can be told
     */
    Step next(JobContext job);

    @Override
    default void close() {}
}
