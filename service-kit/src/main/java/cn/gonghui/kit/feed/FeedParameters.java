package cn.gonghui.kit.feed;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** How much of the feed, and how long to wait for it. */
record FeedParameters(int limit, Duration timeout) {

    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 1_000;
    private static final Duration MAX_TIMEOUT = Duration.ofSeconds(30);

    /**
     * @param limit a whole number, null for the default of 100
     * @param timeout seconds or an ISO 8601 duration, null for not waiting
     */
    static FeedParameters parse(String limit, String timeout) {
        var violations = new ArrayList<Violation>();
        var parameters = new FeedParameters(limit(limit, violations), timeout(timeout, violations));
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return parameters;
    }

    private static int limit(String text, List<Violation> violations) {
        if (text == null) {
            return DEFAULT_LIMIT;
        }
        if (!text.matches("-?[0-9]{1,9}")) {
            violations.add(Violation.inQuery("limit", "wrong-type", "integer"));
            return DEFAULT_LIMIT;
        }
        var limit = Integer.parseInt(text);
        if (limit < 1) {
            violations.add(Violation.inQuery("limit", "too-small", 1));
        } else if (limit > MAX_LIMIT) {
            violations.add(Violation.inQuery("limit", "too-large", MAX_LIMIT));
        }
        return limit;
    }

    private static Duration timeout(String text, List<Violation> violations) {
        if (text == null) {
            return Duration.ZERO;
        }
        try {
            var timeout = text.matches("[0-9]{1,9}") ? Duration.ofSeconds(Long.parseLong(text)) : Duration.parse(text);
            if (timeout.isNegative()) {
                violations.add(Violation.inQuery("timeout", "too-small", "PT0S"));
            } else if (timeout.compareTo(MAX_TIMEOUT) > 0) {
                violations.add(Violation.inQuery("timeout", "too-large", MAX_TIMEOUT));
            }
            return timeout;
        } catch (DateTimeParseException malformed) {
            violations.add(Violation.inQuery("timeout", "wrong-type", "duration"));
            return Duration.ZERO;
        }
    }
}
