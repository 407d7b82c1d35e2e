package cn.gonghui.kit.idempotency;

import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Refusals;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Does a request once. Effect and answer are written in one transaction, so that a service killed in between has done
 * neither or both; two requests with one key exclude each other by an advisory lock that ends with the transaction.
 */
@ApplicationScoped
public class IdempotentAnswers {

    private static final int ATTEMPTS = 4;
    /** Unique violation, exclusion violation, serialisation failure, deadlock. */
    private static final Set<String> LOST_RACE = Set.of("23505", "23P01", "40001", "40P01");

    private final CurrentKey currentKey;
    private final StoredAnswers stored;
    private final Refusals refusals;
    private final ReceivedBody body;

    IdempotentAnswers(CurrentKey currentKey, StoredAnswers stored, Refusals refusals, ReceivedBody body) {
        this.currentKey = currentKey;
        this.stored = stored;
        this.refusals = refusals;
        this.body = body;
    }

    /** For an operation that takes its body in by itself: what tells this body from another. */
    public void received(String digest) {
        body.digest(digest);
    }

    /** Does the work in one transaction, or answers as the same request was answered before. */
    public <R> R once(Supplier<R> work) {
        return once(() -> null, nothing -> work.get());
    }

    /**
     * The same, with a step before that asks another service: it runs outside of any transaction, and not at all when
     * the answer is known.
     */
    public <P, R> R once(Supplier<P> preparation, Function<P, R> work) {
        var key = currentKey.get();
        key.ifPresent(present -> QuarkusTransaction.requiringNew().run(() -> stored.replay(present)));
        try {
            var prepared = preparation.get();
            return attempt(key, () -> work.apply(prepared), 1);
        } catch (StoredAnswer answered) {
            throw answered;
        } catch (RuntimeException refused) {
            throw key.map(present -> keep(present, refused)).orElse(refused);
        }
    }

    private <R> R attempt(Optional<IdempotencyKey> key, Supplier<R> work, int number) {
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout((int) Duration.ofMinutes(2).toSeconds())
                    .call(() -> {
                        key.ifPresent(stored::claim);
                        var answer = work.get();
                        key.ifPresent(present -> stored.keep(present, answer));
                        return answer;
                    });
        } catch (RuntimeException failed) {
            if (number < ATTEMPTS && lostRace(failed)) {
                return attempt(key, work, number + 1);
            }
            throw failed;
        }
    }

    private static boolean lostRace(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof OptimisticLockException
                        || cause instanceof SQLException sql
                                && sql.getSQLState() != null
                                && LOST_RACE.contains(sql.getSQLState()));
    }

    /** A refusal is an answer too; a failure (5xx) is not kept, nor that the key is in use. */
    private RuntimeException keep(IdempotencyKey key, RuntimeException failed) {
        return refusals.of(failed)
                .filter(refusal -> refusal.code().kind().status() < 500)
                .filter(refusal -> refusal.code() != KitProblem.IDEMPOTENCY_KEY_IN_USE
                        && refusal.code() != KitProblem.IDEMPOTENCY_KEY_REUSED)
                .<RuntimeException>map(
                        refusal -> QuarkusTransaction.requiringNew().call(() -> stored.keepRefusal(key, refusal)))
                .orElse(failed);
    }
}
