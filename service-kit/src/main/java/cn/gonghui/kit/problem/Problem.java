package cn.gonghui.kit.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A refusal on its way to the caller, who gets it as {@code application/problem+json} (RFC 9457). */
public final class Problem extends RuntimeException {

    private final ProblemCode code;
    private final List<Object> arguments;
    private final List<Violation> violations;
    private final Duration retryAfter;

    Problem(ProblemCode code, List<Object> arguments, List<Violation> violations, Duration retryAfter) {
        super(code.code() + (violations.isEmpty() ? "" : " " + violations), null, false, false);
        this.code = code;
        this.arguments = List.copyOf(arguments);
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
    }

    /** A request of the wrong shape, with everything that is wrong with it. */
    public static Problem invalid(List<Violation> violations) {
        return new Problem(KitProblem.INVALID_REQUEST, List.of(), violations, null);
    }

    public static Problem invalid(Violation... violations) {
        return invalid(List.of(violations));
    }

    /** The same refusal, asking the caller to come again after a while ({@code Retry-After}). */
    public Problem retryAfter(Duration delay) {
        return new Problem(code, arguments, violations, delay);
    }

    public ProblemCode code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
