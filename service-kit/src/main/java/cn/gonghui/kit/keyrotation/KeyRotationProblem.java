package cn.gonghui.kit.keyrotation;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What a rotation refuses, and why it fails. */
public enum KeyRotationProblem implements ProblemCode {
    /** One at a time. */
    ROTATION_UNDER_WAY("rotation-under-way"),
    /** The instance that does the work has another active key than the one that was asked. */
    ROTATION_KEY_CHANGED("rotation-key-changed"),
    /** A value is stored under a key that is not configured. */
    ROTATION_KEY_MISSING("rotation-key-missing"),
    /** Values under another key keep coming: some instance still has another active key. */
    ROTATION_UNSETTLED("rotation-unsettled");

    private final String code;

    KeyRotationProblem(String code) {
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
