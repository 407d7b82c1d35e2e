package cn.gonghui.localstack.replay;

import com.fasterxml.jackson.databind.JsonNode;

/** A service refused a request: which one, and the problem that it named. */
public final class ApiFailure extends RuntimeException {

    private final int status;
    private final String code;

    private ApiFailure(String message, int status, String code) {
        super(message);
        this.status = status;
        this.code = code;
    }

    /**
     * Reads a problem document.
     *
     * @param request method and address, as {@code POST http://…}
     * @param problem the body, an empty node where there was none
     */
    static ApiFailure of(String request, int status, JsonNode problem) {
        String code = problem.path("code").asText("");
        StringBuilder message = new StringBuilder(request + " was answered " + status);
        append(message, " ", code);
        append(
                message,
                ": ",
                problem.path("detail").asText(problem.path("title").asText("")));
        for (JsonNode violation : problem.path("errors")) {
            append(message, "; ", violation.path("pointer").asText());
            append(message, " ", violation.path("code").asText());
            append(message, " ", violation.path("detail").asText());
        }
        return new ApiFailure(message.toString(), status, code);
    }

    private static void append(StringBuilder message, String gap, String part) {
        if (!part.isEmpty()) {
            message.append(gap).append(part);
        }
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The problem's code, empty where the answer was no problem document. */
    public String code() {
        return code;
    }
}
