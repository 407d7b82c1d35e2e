package cn.gonghui.membership.organization;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules that the database keeps too, for who loses a race. */
@ApplicationScoped
class OrganizationConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of(
                "organization_pk", KitProblem.ID_TAKEN,
                "organization_uscc_once", OrganizationProblem.CREDIT_CODE_TAKEN);
    }
}
