package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules of mutual aid that the database keeps too. */
@ApplicationScoped
class MutualAidConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of(
                "mutual_aid_plan_name_once", MutualAidProblem.PLAN_NAME_TAKEN,
                "mutual_aid_enrolment_once", MutualAidProblem.ALREADY_COVERED,
                "mutual_aid_enrolment_account_once", MutualAidProblem.ALREADY_COVERED,
                "mutual_aid_claim_event_once", MutualAidProblem.EVENT_CLAIMED,
                "mutual_aid_enrolment_within_limit", MutualAidProblem.LIMITS_EXHAUSTED,
                "mutual_aid_year_within_limit", MutualAidProblem.LIMITS_EXHAUSTED,
                "mutual_aid_claim_two_people", MutualAidProblem.REVIEWER_PAYS_NOT);
    }
}
