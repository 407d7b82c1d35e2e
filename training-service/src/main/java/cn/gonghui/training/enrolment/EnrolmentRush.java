package cn.gonghui.training.enrolment;

import cn.gonghui.kit.idempotency.IdempotentAnswers;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lets a rush on seats in a few at a time, first come first. All want the same rows anyhow; waiting here costs no
 * connection and no lock, waiting in the database would cost both, to everybody else too.
 */
@ApplicationScoped
class EnrolmentRush {

    private static final int AT_A_TIME = 8;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(25);

    private final Semaphore turns = new Semaphore(AT_A_TIME, true);
    private final IdempotentAnswers answers;

    EnrolmentRush(IdempotentAnswers answers) {
        this.answers = answers;
    }

    /**
     * As {@link IdempotentAnswers#once(Supplier, Function)}, waiting for one's turn between the two steps.
     *
     * @throws cn.gonghui.kit.problem.Problem 503 where the turn does not come
     */
    <P, R> R once(Supplier<P> preparation, Function<P, R> work) {
        var turn = new Turn();
        try {
            return answers.once(
                    () -> {
                        var prepared = preparation.get();
                        turn.await();
                        return prepared;
                    },
                    work);
        } finally {
            turn.end();
        }
    }

    private final class Turn {

        private boolean mine;

        void await() {
            try {
                mine = turns.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
            if (!mine) {
                throw KitProblem.UNAVAILABLE.refuse().retryAfter(LONGEST_WAIT);
            }
        }

        void end() {
            if (mine) {
                turns.release();
            }
        }
    }
}
