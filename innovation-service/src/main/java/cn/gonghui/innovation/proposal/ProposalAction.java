package cn.gonghui.innovation.proposal;

/** What can be done to a proposal. */
public enum ProposalAction {
    EDIT,
    CONSENT,
    SUBMIT,
    WITHDRAW
}
