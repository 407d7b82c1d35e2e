package cn.gonghui.kit.table;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** Throws refused rows away when their time is over. */
@ApplicationScoped
public class RejectedRowsRetention {

    private static final int ROWS_AT_ONCE = 5_000;

    private final Session session;
    private final RejectedRows rejected;
    private final Duration kept;

    RejectedRowsRetention(
            Session session,
            RejectedRows rejected,
            @ConfigProperty(name = "suite.jobs.keep-rejected-rows", defaultValue = "7D") Duration kept) {
        this.session = session;
        this.rejected = rejected;
        this.kept = kept;
    }

    /** Until when the refused rows of a job can be had that was over at that moment. */
    public Instant until(Instant finishedAt) {
        return finishedAt.plus(kept);
    }

    /** Whether they are gone, or about to be; never while the job runs ({@code finishedAt} is null). */
    public boolean over(Instant finishedAt) {
        return finishedAt != null && until(finishedAt).isBefore(Instant.now());
    }

    @Scheduled(every = "30M", delayed = "1M", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidyUp() {
        for (var job : QuarkusTransaction.requiringNew().call(this::overdue)) {
            while (QuarkusTransaction.requiringNew().call(() -> rejected.delete(job, ROWS_AT_ONCE))) {
                // one bounded piece after another
            }
        }
    }

    private List<UUID> overdue() {
        return session.createNativeQuery("""
                        select job.id from job
                        where finished_at < :before
                          and exists (select from job_rejected_row rejected where rejected.job_id = job.id)
                        """, UUID.class)
                .setParameter("before", Instant.now().minus(kept))
                .getResultList();
    }
}
