package cn.gonghui.kit.problem;

import java.util.Map;

/**
 * Which refusal a named database constraint stands for. A feature whose rule is also kept by the database provides one,
 * so that losing a race is answered like breaking the rule.
 */
public interface ConstraintProblems {

    /** Constraint name to problem code. */
    Map<String, ProblemCode> byConstraint();
}
