package cn.gonghui.membership.card;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules of cards that the database keeps too. */
@ApplicationScoped
class CardConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of("card_one_live_per_member", CardProblem.LIVE_CARD_EXISTS);
    }
}
