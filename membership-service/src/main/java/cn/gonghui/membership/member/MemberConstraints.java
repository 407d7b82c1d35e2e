package cn.gonghui.membership.member;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules of membership that the database keeps too. */
@ApplicationScoped
class MemberConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of(
                "member_one_current_per_document", MemberProblem.ALREADY_A_MEMBER,
                "member_pk", KitProblem.ID_TAKEN);
    }
}
