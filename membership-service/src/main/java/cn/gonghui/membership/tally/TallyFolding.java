package cn.gonghui.membership.tally;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Folds what was noted into the kept sums every second, one instance at a time; figures are exact before and after. */
@ApplicationScoped
class TallyFolding {

    private static final int CHUNK = 5_000;

    private final EntityManager entities;

    TallyFolding(EntityManager entities) {
        this.entities = entities;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everySecond() {
        long folded;
        do {
            folded = QuarkusTransaction.requiringNew().call(this::fold);
        } while (folded == CHUNK);
    }

    /** Folds one chunk; returns how many notes it was. */
    long fold() {
        return ((Number) entities.createNativeQuery("select tally_fold(:most)", Long.class)
                        .setParameter("most", CHUNK)
                        .getSingleResult())
                .longValue();
    }
}
