package cn.gonghui.innovation.decision;

import cn.gonghui.kit.problem.KitProblem;

/** 决定: what the funder decides on a proposal. A reserve moves up; everything else is final. */
public enum DecisionOutcome {
    /** 资助. */
    FUNDED,
    /** 备选: funded when money is left. */
    RESERVE,
    /** 不予资助. */
    DECLINED;

    /** @throws cn.gonghui.kit.problem.Problem 409 {@code illegal-transition} where it is no reserve */
    DecisionOutcome moveUp() {
        return switch (this) {
            case RESERVE -> FUNDED;
            case FUNDED, DECLINED -> throw KitProblem.ILLEGAL_TRANSITION.refuse(name(), "FUND");
        };
    }
}
