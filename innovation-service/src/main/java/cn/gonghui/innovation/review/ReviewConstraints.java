package cn.gonghui.innovation.review;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules that the database keeps too, for who loses a race. */
@ApplicationScoped
class ReviewConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of(
                "experts_pk", KitProblem.ID_TAKEN,
                "experts_account_subject", ReviewProblem.ACCOUNT_TAKEN,
                "reviews_one_each", ReviewProblem.EXPERT_NOT_AVAILABLE);
    }
}
