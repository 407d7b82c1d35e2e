package cn.gonghui.kit.limit;

import java.time.Duration;
import java.time.format.DateTimeParseException;

/**
 * So many requests in a while; as text {@code 60/PT1M}. They may come at once; what is used comes back evenly, one each
 * {@link #interval()}.
 */
record Limit(int requests, Duration period) {

    Limit {
        if (requests < 1 || period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException("a limit allows something: " + requests + "/" + period);
        }
    }

    /** @throws IllegalArgumentException where the text has another form */
    static Limit parse(String text) {
        var parts = text.strip().split("/", 2);
        try {
            return new Limit(Integer.parseInt(parts[0]), Duration.parse(parts[parts.length - 1]));
        } catch (NumberFormatException | DateTimeParseException malformed) {
            throw new IllegalArgumentException("a limit is written as 60/PT1M, not " + text, malformed);
        }
    }

    Duration interval() {
        return period.dividedBy(requests);
    }

    /** As {@code RateLimit-Policy} says it: requests, and the window in seconds. */
    String policy() {
        return requests + ";w=" + Math.max(1, period.toSeconds());
    }
}
