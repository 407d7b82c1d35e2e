package cn.gonghui.training.request;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of requests for delivery refuse. */
public enum RequestProblem implements ProblemCode {
    /** The reference is taken within the organisation. */
    REQUEST_EXISTS("request-exists"),
    /** Topics, size of the audience and mode are needed before it is submitted. */
    REQUEST_INCOMPLETE("request-incomplete"),
    /** Submitted or answered: the content is fixed. */
    REQUEST_CONTENT_FIXED("request-content-fixed");

    private final String code;

    RequestProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ProblemKind kind() {
        return ProblemKind.CONFLICT;
    }
}
