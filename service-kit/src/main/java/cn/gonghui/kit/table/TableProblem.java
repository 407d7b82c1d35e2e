package cn.gonghui.kit.table;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** Why a table as a whole is refused. */
public enum TableProblem implements ProblemCode {
    /** There is no row besides the titles. */
    TABLE_EMPTY("table-empty"),
    /** Not of the format that it is sent as, or broken. */
    TABLE_UNREADABLE("table-unreadable"),
    /** A workbook under a password. */
    TABLE_LOCKED("table-locked"),
    /** Neither UTF-8 nor GB 18030, or not what was declared. */
    TABLE_ENCODING_UNKNOWN("table-encoding-unknown"),
    TABLE_TOO_LONG("table-too-long"),
    TABLE_TOO_WIDE("table-too-wide"),
    /** Unpacked it would be larger than any honest table. */
    TABLE_INFLATES("table-inflates"),
    /** Unknown, missing, repeated or untitled columns, each named in {@code errors}. */
    TABLE_COLUMNS_WRONG("table-columns-wrong");

    private final String code;

    TableProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ProblemKind kind() {
        return ProblemKind.INVALID;
    }
}
