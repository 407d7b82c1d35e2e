package cn.gonghui.membership.rosterimport;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What imports refuse. */
public enum ImportProblem implements ProblemCode {
    /** The rows that were refused, and what was wrong with them, have been thrown away by now. */
    REJECTED_ROWS_GONE("rejected-rows-gone", ProblemKind.GONE),
    /** A file is being worked through that may hold the person. */
    IMPORT_UNDER_WAY("import-under-way", ProblemKind.CONFLICT);

    private final String code;
    private final ProblemKind kind;

    ImportProblem(String code, ProblemKind kind) {
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
