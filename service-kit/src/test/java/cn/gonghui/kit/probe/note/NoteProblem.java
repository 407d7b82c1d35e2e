package cn.gonghui.kit.probe.note;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;
import jakarta.inject.Singleton;
import java.util.Map;

enum NoteProblem implements ProblemCode {
    CLOSED("note-closed"),
    TITLE_TAKEN("note-title-taken");

    private final String code;

    NoteProblem(String code) {
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

    @Singleton
    static class Constraints implements ConstraintProblems {

        @Override
        public Map<String, ProblemCode> byConstraint() {
            return Map.of("note_title_unique", TITLE_TAKEN);
        }
    }
}
