package cn.gonghui.membership.transfer;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules of transfers that the database keeps too. */
@ApplicationScoped
class TransferConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of("transfer_one_open_per_member", TransferProblem.TRANSFER_UNDER_WAY);
    }
}
