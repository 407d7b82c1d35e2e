package cn.gonghui.innovation.proposal;

import cn.gonghui.kit.problem.KitProblem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 申报状态: where a proposal stands, with the table of what may follow. */
public enum ProposalStatus {
    /** 草稿. */
    DRAFT,
    /** 已提交: a version of it stands, and nobody changes it. */
    SUBMITTED,
    /** 已撤回: editable again, and submitted again while the call is open. */
    WITHDRAWN;

    private static final Map<ProposalStatus, Map<ProposalAction, ProposalStatus>> TABLE = new EnumMap<>(Map.of(
            DRAFT,
                    Map.of(
                            ProposalAction.EDIT, DRAFT,
                            ProposalAction.CONSENT, DRAFT,
                            ProposalAction.SUBMIT, SUBMITTED),
            SUBMITTED, Map.of(ProposalAction.WITHDRAW, WITHDRAWN),
            WITHDRAWN,
                    Map.of(
                            ProposalAction.EDIT, WITHDRAWN,
                            ProposalAction.CONSENT, WITHDRAWN,
                            ProposalAction.SUBMIT, SUBMITTED)));

    /** @throws cn.gonghui.kit.problem.Problem 409 {@code illegal-transition} where the table refuses */
    ProposalStatus after(ProposalAction action) {
        var next = TABLE.get(this).get(action);
        if (next == null) {
            throw KitProblem.ILLEGAL_TRANSITION.refuse(name(), action.name());
        }
        return next;
    }

    List<ProposalAction> actions() {
        return TABLE.get(this).keySet().stream().sorted().toList();
    }
}
