package cn.gonghui.kit.problem;

/** The refusals that every service knows. */
public enum KitProblem implements ProblemCode {
    INVALID_REQUEST("invalid-request", ProblemKind.INVALID),
    MALFORMED_JSON("malformed-json", ProblemKind.INVALID),
    INVALID_CURSOR("invalid-cursor", ProblemKind.INVALID),
    SORT_NEEDS_FILTER("sort-needs-filter", ProblemKind.INVALID),
    /** An id in a request body that is unknown or not the caller's; the two answer alike. */
    UNKNOWN_REFERENCE("unknown-reference", ProblemKind.INVALID),
    UNAUTHENTICATED("unauthenticated", ProblemKind.UNAUTHENTICATED),
    FORBIDDEN("forbidden", ProblemKind.FORBIDDEN),
    NOT_FOUND("not-found", ProblemKind.NOT_FOUND),
    METHOD_NOT_ALLOWED("method-not-allowed", ProblemKind.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE("not-acceptable", ProblemKind.NOT_ACCEPTABLE),
    /** The transition is not in the state table. */
    ILLEGAL_TRANSITION("illegal-transition", ProblemKind.CONFLICT),
    /** The client-chosen id is taken by an object with other content. */
    ID_TAKEN("id-taken", ProblemKind.CONFLICT),
    DUPLICATE("duplicate", ProblemKind.CONFLICT),
    IDEMPOTENCY_KEY_IN_USE("idempotency-key-in-use", ProblemKind.CONFLICT),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", ProblemKind.IDEMPOTENCY_KEY_REUSED),
    CURSOR_UNKNOWN("cursor-unknown", ProblemKind.GONE),
    STALE_VERSION("stale-version", ProblemKind.STALE),
    IF_MATCH_REQUIRED("if-match-required", ProblemKind.PRECONDITION_REQUIRED),
    BODY_TOO_LARGE("body-too-large", ProblemKind.TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", ProblemKind.UNSUPPORTED_MEDIA_TYPE),
    TOO_MANY_REQUESTS("too-many-requests", ProblemKind.TOO_MANY_REQUESTS),
    INTERNAL_ERROR("internal-error", ProblemKind.INTERNAL),
    /** The database, or a service that the answer depends on, is out of reach. */
    UNAVAILABLE("unavailable", ProblemKind.UNAVAILABLE);

    private final String code;
    private final ProblemKind kind;

    KitProblem(String code, ProblemKind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
