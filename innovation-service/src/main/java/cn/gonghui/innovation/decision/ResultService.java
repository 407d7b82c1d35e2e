package cn.gonghui.innovation.decision;

import cn.gonghui.innovation.call.CallRegister;
import cn.gonghui.innovation.call.CallStatus;
import cn.gonghui.innovation.organization.OrganizationAccess;
import cn.gonghui.innovation.proposal.ProposalFacts;
import cn.gonghui.innovation.proposal.ProposalRegister;
import cn.gonghui.innovation.review.RankingService;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Tells what became of calls, and which projects are funded. */
@ApplicationScoped
class ResultService {

    private final DecisionRepository decisions;
    private final CallRegister calls;
    private final ProposalRegister proposals;
    private final RankingService rankings;
    private final OrganizationAccess access;
    private final ActorScope actorScope;

    ResultService(
            DecisionRepository decisions,
            CallRegister calls,
            ProposalRegister proposals,
            RankingService rankings,
            OrganizationAccess access,
            ActorScope actorScope) {
        this.decisions = decisions;
        this.calls = calls;
        this.proposals = proposals;
        this.rankings = rankings;
        this.access = access;
        this.actorScope = actorScope;
    }

    /** For those who run or pay for the call; for all officers once it is decided. */
    @Transactional
    ResultsView results(UUID callId) {
        var call = calls.published(callId).orElseThrow(KitProblem.NOT_FOUND::refuse);
        if (call.status() != CallStatus.DECIDED && !access.seesAny(List.of(call.hostId(), call.funderId()))) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        var submitted = proposals.submittedTo(callId);
        var funded = decisions.ofCall(callId).stream()
                .filter(decision -> decision.outcome() == DecisionOutcome.FUNDED)
                .count();
        return new ResultsView(
                submitted.size(),
                (int) submitted.stream().filter(ProposalFacts::reviewable).count(),
                (int) rankings.ranking(call).stream()
                        .filter(entry -> entry.rank() != null)
                        .count(),
                (int) funded,
                call.committed(),
                call.content().budget());
    }

    @Transactional
    Page<GrantView> grants(UUID callId, PageRequest page) {
        return decisions.grants(callId, actorScope.scope(), page, this::grant);
    }

    private GrantView grant(Decision decision) {
        var proposal = proposals.find(decision.proposalId()).orElseThrow();
        var view = decision.view();
        return new GrantView(
                view.id(),
                view.callId(),
                view.proposalId(),
                proposal.title(),
                proposal.leadOrganizationId(),
                proposal.organizationIds(),
                view.amount(),
                view.decidedOn());
    }
}
