package cn.gonghui.innovation.alliance;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules that the database keeps too, for who loses a race. */
@ApplicationScoped
class AllianceConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of(
                "alliances_pk", KitProblem.ID_TAKEN,
                "alliances_name_in_organization", AllianceProblem.ALLIANCE_NAME_TAKEN,
                "alliance_charters_one_a_day", AllianceProblem.CHARTER_DAY_TAKEN,
                "alliance_memberships_once_organization", AllianceProblem.ALREADY_IN_ALLIANCE,
                "alliance_memberships_once_studio", AllianceProblem.ALREADY_IN_ALLIANCE,
                "chair_terms_one_at_a_time", AllianceProblem.CHAIR_TERMS_OVERLAP,
                "council_seats_once", AllianceProblem.ALREADY_IN_COUNCIL,
                "resolutions_number_in_alliance", AllianceProblem.RESOLUTION_NUMBER_TAKEN);
    }
}
