package cn.gonghui.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.arc.All;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.postgresql.util.PSQLException;

/** Says which refusal an exception stands for: a rule kept by the database, a lost race, a database out of reach. */
@Singleton
public class Refusals {

    private static final Duration SOON = Duration.ofSeconds(2);
    /** Unique and exclusion violation. */
    private static final Set<String> TAKEN = Set.of("23505", "23P01");

    /** Text that holds NUL or half a surrogate pair, a date beyond what the database counts, wherever they came from. */
    private static final Set<String> NOT_TAKEN = Set.of("22021", "22008");

    private final Map<String, ProblemCode> constraints = new HashMap<>();

    Refusals(@All List<ConstraintProblems> constraintProblems) {
        constraintProblems.forEach(problems -> constraints.putAll(problems.byConstraint()));
    }

    /** The refusal, or empty where the exception is a fault of ours. */
    public Optional<Problem> of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            var refusal = refusal(cause);
            if (refusal.isEmpty() && cause instanceof RollbackException notCommitted) {
                refusal = beside(notCommitted);
            }
            if (refusal.isPresent() || cause.getCause() == cause) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    /** A transaction that could not be committed keeps the reason beside itself, not as its cause. */
    private Optional<Problem> beside(RollbackException notCommitted) {
        return Stream.of(notCommitted.getSuppressed())
                .map(this::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Problem> refusal(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case Problem problem -> problem;
                    case ConstraintViolationException invalid -> ParameterViolations.of(invalid);
                    case OptimisticLockException stale -> KitProblem.STALE_VERSION.refuse();
                    case StaleStateException stale -> KitProblem.STALE_VERSION.refuse();
                    case org.hibernate.exception.ConstraintViolationException broken -> constraint(broken);
                    case JDBCConnectionException lost -> unavailable();
                    case SQLException failed -> database(failed);
                    case UnauthorizedException anonymous -> KitProblem.UNAUTHENTICATED.refuse();
                    case AuthenticationFailedException unknown -> KitProblem.UNAUTHENTICATED.refuse();
                    case ForbiddenException forbidden -> KitProblem.FORBIDDEN.refuse();
                    case JsonProcessingException malformed ->
                        KitProblem.MALFORMED_JSON.refuse(malformed.getOriginalMessage());
                    case WebApplicationException web ->
                        byStatus(web.getResponse().getStatus()).orElse(null);
                    default -> null;
                });
    }

    private Problem constraint(org.hibernate.exception.ConstraintViolationException broken) {
        var known = constraints.get(name(broken));
        if (known != null) {
            return known.refuse();
        }
        return TAKEN.contains(broken.getSQLState()) ? KitProblem.DUPLICATE.refuse() : null;
    }

    /** From the server where Hibernate does not know it, as of exclusion constraints. */
    private static String name(org.hibernate.exception.ConstraintViolationException broken) {
        for (Throwable cause = broken.getSQLException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException told && told.getServerErrorMessage() != null) {
                return told.getServerErrorMessage().getConstraint();
            }
        }
        return broken.getConstraintName();
    }

    /** SQL states: 08 connection, 53 resources, 57 shut down or cancelled, 40 serialisation or deadlock, 55 lock. */
    private static Problem database(SQLException failed) {
        var state = failed.getSQLState();
        if (state != null && NOT_TAKEN.contains(state)) {
            return KitProblem.INVALID_REQUEST.refuse();
        }
        var out = state == null
                ? failed.getClass().getName().startsWith("java.sql.SQL")
                        && failed.getMessage() != null
                        && failed.getMessage().contains("Acquisition timeout")
                : List.of("08", "53", "57", "40", "55").contains(state.substring(0, 2));
        return out ? unavailable() : null;
    }

    private static Problem unavailable() {
        return KitProblem.UNAVAILABLE.refuse().retryAfter(SOON);
    }

    static Optional<Problem> byStatus(int status) {
        return Optional.ofNullable(
                switch (status) {
                    case 400 -> KitProblem.INVALID_REQUEST.refuse();
                    case 401 -> KitProblem.UNAUTHENTICATED.refuse();
                    case 403 -> KitProblem.FORBIDDEN.refuse();
                    case 404 -> KitProblem.NOT_FOUND.refuse();
                    case 405 -> KitProblem.METHOD_NOT_ALLOWED.refuse();
                    case 406 -> KitProblem.NOT_ACCEPTABLE.refuse();
                    case 413 -> KitProblem.BODY_TOO_LARGE.refuse();
                    case 415 -> KitProblem.UNSUPPORTED_MEDIA_TYPE.refuse();
                    case 429 -> KitProblem.TOO_MANY_REQUESTS.refuse();
                    case 503 -> unavailable();
                    default -> null;
                });
    }
}
