package cn.gonghui.kit.job;

/**
 * Long work of one kind; a bean of this type makes the kind known. It runs as who asked for it: {@code Actor} and
 * {@code ActorScope} are his, and so are the audit rows.
 */
public interface JobWork {

    /** For example {@code IMPORT_MEMBERS}; stored with each job, so it never changes. */
    String kind();

    /** Begins, or goes on after {@link JobContext#checkpoint}. May run outside of a transaction. */
    JobRun begin(JobContext job);

    /** In the transaction that ends the job, for whatever has to be tidied up or told. */
    default void ended(JobContext job, JobState state) {}
}
