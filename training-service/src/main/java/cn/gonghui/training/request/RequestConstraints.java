package cn.gonghui.training.request;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules of requests that the database keeps too. */
@ApplicationScoped
class RequestConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of("delivery_request_reference_once", RequestProblem.REQUEST_EXISTS);
    }
}
