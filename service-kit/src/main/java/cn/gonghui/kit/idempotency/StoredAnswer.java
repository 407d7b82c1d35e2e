package cn.gonghui.kit.idempotency;

import java.util.Map;

/** An answer that is known already, on its way to the caller past the code that would make it again. */
final class StoredAnswer extends RuntimeException {

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;
    private final boolean replayed;

    StoredAnswer(int status, Map<String, String> headers, byte[] body, boolean replayed) {
        super("answered before", null, false, false);
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.replayed = replayed;
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    boolean replayed() {
        return replayed;
    }
}
