package cn.gonghui.innovation.proposal;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules that the database keeps too, for who loses a race. */
@ApplicationScoped
class ProposalConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of(
                "proposals_pk", KitProblem.ID_TAKEN,
                "proposals_title_in_call", ProposalProblem.PROPOSAL_TITLE_TAKEN,
                "proposals_external_reference", ProposalProblem.EXTERNAL_REFERENCE_TAKEN);
    }
}
