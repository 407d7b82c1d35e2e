package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules of aid projects that the database keeps too. */
@ApplicationScoped
class AidProjectConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of(
                "aid_project_reference_unique", AidProjectProblem.PROJECT_REFERENCE_TAKEN,
                "aid_squad_name_unique", AidProjectProblem.SQUAD_NAME_TAKEN,
                "renovation_task_room_unique", AidProjectProblem.ROOM_TAKEN,
                "aid_goods_item_unique", KitProblem.DUPLICATE,
                "aid_goods_stock_not_negative", AidProjectProblem.STOCK_TOO_SMALL,
                "aid_goods_movement_reference_unique", AidProjectProblem.MOVEMENT_REFERENCE_TAKEN,
                "aid_goods_movement_reversed_once", AidProjectProblem.MOVEMENT_REVERSED);
    }
}
