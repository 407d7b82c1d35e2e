package cn.gonghui.kit.limit;

import java.time.Duration;

/**
 * What is left to a caller after this request.
 *
 * @param remaining requests that may follow at once
 * @param full time until all are allowed again
 * @param retryIn time until one is allowed again; zero where this request was
 */
record Allowance(Limit limit, int remaining, Duration full, Duration retryIn) {

    boolean granted() {
        return retryIn.isZero();
    }

    /**
     * From the moment at which the whole allowance will be free again (generic cell rate algorithm).
     *
     * @param untilFree time from now to that moment, this request included if it was granted
     */
    static Allowance of(Limit limit, Duration untilFree, boolean granted) {
        var left = limit.period().minus(untilFree);
        if (granted) {
            return new Allowance(limit, (int) left.dividedBy(limit.interval()), untilFree, Duration.ZERO);
        }
        var wait = limit.interval().minus(left);
        return new Allowance(limit, 0, untilFree, wait.isPositive() ? wait : Duration.ofMillis(1));
    }
}
