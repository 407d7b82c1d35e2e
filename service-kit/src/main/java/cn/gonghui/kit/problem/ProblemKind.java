package cn.gonghui.kit.problem;

/** What sort of refusal a problem is, and the HTTP status that says so (RFC 9110, RFC 6585). */
public enum ProblemKind {
    /** The request has the wrong shape; every violation is named. */
    INVALID(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    /** Unknown, or somebody else's: the two answer alike. */
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /** The rules refuse it. */
    CONFLICT(409),
    GONE(410),
    /** {@code If-Match} names a version that is no longer the current one. */
    STALE(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    /** A bug of ours. */
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
