package cn.gonghui.membership.contest;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules of contests that the database keeps too. */
@ApplicationScoped
class ContestConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of(
                "contest_of_activity", ContestProblem.CONTEST_EXISTS,
                "contest_entry_reference_once", ContestProblem.ENTRY_REFERENCE_TAKEN,
                "contest_judge_member_once", ContestProblem.ALREADY_A_JUDGE,
                "contest_judge_account_once", ContestProblem.ALREADY_A_JUDGE,
                "contest_sheet_once", ContestProblem.ALREADY_ASSIGNED);
    }
}
