package cn.gonghui.membership.commitment;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules of commitments that the database keeps too. */
@ApplicationScoped
class CommitmentConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of("commitment_one_open", CommitmentProblem.COMMITTED_ALREADY);
    }
}
