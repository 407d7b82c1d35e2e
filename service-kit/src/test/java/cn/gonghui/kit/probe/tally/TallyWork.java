package cn.gonghui.kit.probe.tally;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.job.JobContext;
import cn.gonghui.kit.job.JobRun;
import cn.gonghui.kit.job.JobWork;
import cn.gonghui.kit.job.Step;
import cn.gonghui.kit.journal.Journal;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import org.hibernate.Session;

/** Counts to five; each step leaves a row that cannot be written twice. */
@Singleton
public class TallyWork implements JobWork {

    static final int STEPS = 5;
    /** Called when a step begins, before it has written or locked anything. */
    static final Map<UUID, IntConsumer> AT_STEP = new ConcurrentHashMap<>();

    static final Map<UUID, IntConsumer> BEFORE_STEP = new ConcurrentHashMap<>();
    static final Map<UUID, String> DONE_BY = new ConcurrentHashMap<>();

    private final Session session;
    private final Actor actor;
    private final Journal journal;

    TallyWork(Session session, Actor actor, Journal journal) {
        this.session = session;
        this.actor = actor;
        this.journal = journal;
    }

    @Override
    public String kind() {
        return "TALLY";
    }

    @Override
    public JobRun begin(JobContext job) {
        return this::next;
    }

    private Step next(JobContext job) {
        int number = job.checkpoint() == null ? 1 : Integer.parseInt(job.checkpoint()) + 1;
        AT_STEP.getOrDefault(job.id(), step -> {}).accept(number);
        session.createNativeMutationQuery(
                        "insert into job_row_key (job_id, key, row_number) values (:job, :key, :number)")
                .setParameter("job", job.id())
                .setParameter("key", new byte[] {(byte) number})
                .setParameter("number", number)
                .executeUpdate();
        DONE_BY.put(job.id(), actor.subject() + " " + actor.organizationId().orElse(null));
        journal.audit("tally.counted", "tally", job.id(), null, null, number);
        BEFORE_STEP.getOrDefault(job.id(), step -> {}).accept(number);
        return new Step(
                String.valueOf(number), number, (long) STEPS, Map.of("counted", (long) number), number == STEPS);
    }
}
