package cn.gonghui.membership.carestation;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules of care stations that the database keeps too. */
@ApplicationScoped
class CareStationConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of("care_station_reference_unique", CareStationProblem.STATION_REFERENCE_TAKEN);
    }
}
