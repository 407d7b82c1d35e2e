package cn.gonghui.innovation.decision;

import cn.gonghui.innovation.call.CallRegister;
import cn.gonghui.innovation.call.CallStatus;
import cn.gonghui.innovation.call.CallTerms;
import cn.gonghui.innovation.call.CallView;
import cn.gonghui.innovation.creation.CreationDigest;
import cn.gonghui.innovation.organization.OrganizationAccess;
import cn.gonghui.innovation.proposal.ProposalFacts;
import cn.gonghui.innovation.proposal.ProposalRegister;
import cn.gonghui.innovation.review.RankedProposal;
import cn.gonghui.innovation.review.RankingService;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides on proposals, one after the other under the call's hold, so that together they stay within the budget. */
@ApplicationScoped
class DecisionService {

    private final DecisionRepository decisions;
    private final CallRegister calls;
    private final ProposalRegister proposals;
    private final RankingService rankings;
    private final OrganizationAccess access;
    private final CreationDigest digests;
    private final Journal journal;

    DecisionService(
            DecisionRepository decisions,
            CallRegister calls,
            ProposalRegister proposals,
            RankingService rankings,
            OrganizationAccess access,
            CreationDigest digests,
            Journal journal) {
        this.decisions = decisions;
        this.calls = calls;
        this.proposals = proposals;
        this.rankings = rankings;
        this.access = access;
        this.digests = digests;
        this.journal = journal;
    }

    /** The same decision again answers the one on record. */
    @Transactional
    Created<DecisionView> decide(UUID callId, DecideProposal request) {
        var call = holdAsFunder(callId);
        var proposal = proposals
                .find(request.proposalId())
                .filter(found -> found.callId().equals(callId) && found.submitted())
                .orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt("/proposalId"));
        var existing = decisions.on(request.proposalId());
        if (existing.isPresent()) {
            if (!Arrays.equals(existing.get().creationDigest(), digests.of(request))) {
                throw DecisionProblem.ALREADY_DECIDED.refuse();
            }
            return Created.before(existing.get().id(), existing.get().view());
        }
        call.requireInReview();
        var ranked = ranked(call, proposal);
        var amount = request.outcome() == DecisionOutcome.FUNDED ? commit(call, proposal, request) : null;
        var decision = Decision.decide(
                callId,
                request,
                ranked,
                amount,
                request.outcome() == DecisionOutcome.RESERVE ? nextReserve(callId) : null,
                BusinessDay.of(call.asOf()),
                digests.of(request));
        decisions.persistAndFlush(decision);
        journal.record(decision.made(call.funderId(), call.asOf()), null, decision.view());
        return Created.now(decision.id(), decision.view());
    }

    /** The first of the reserve list is funded after all. */
    @Transactional
    DecisionView fund(UUID id, ExpectedVersion expected) {
        var found = decisions.findByIdOptional(id).orElseThrow(KitProblem.NOT_FOUND::refuse);
        requireVisible(calls.published(found.callId()).orElseThrow());
        var call = holdAsFunder(found.callId());
        decisions.getEntityManager().refresh(found);
        expected.check(found.version());
        if (found.outcome() == DecisionOutcome.RESERVE && !isFirst(found)) {
            throw DecisionProblem.NOT_FIRST_IN_RESERVE.refuse();
        }
        var before = found.view();
        var proposal = proposals.find(found.proposalId()).orElseThrow();
        var amount = proposal.requestedAmount().toYuan();
        var event = found.moveUp(
                amount, BusinessDay.of(call.asOf()), call.funderId(), proposal.applicantIds(), call.asOf());
        calls.commit(call.id(), amount);
        decisions.flush();
        journal.record(event, before, found.view());
        return found.view();
    }

    /** From now on the applicants may know. */
    @Transactional
    CallView conclude(UUID callId, ExpectedVersion expected) {
        var call = holdAsFunder(callId);
        var decided =
                decisions.ofCall(callId).stream().collect(Collectors.toMap(Decision::proposalId, Function.identity()));
        var submitted = proposals.submittedTo(callId);
        var undecided = submitted.stream()
                .filter(ProposalFacts::reviewable)
                .filter(proposal -> !decided.containsKey(proposal.id()))
                .count();
        if (call.status() == CallStatus.IN_REVIEW && undecided > 0) {
            throw DecisionProblem.PROPOSALS_UNDECIDED.refuse(undecided);
        }
        var concluded = calls.conclude(callId, expected);
        journal.tell(submitted.stream()
                .filter(proposal -> decided.containsKey(proposal.id()))
                .map(proposal ->
                        decided.get(proposal.id()).announced(call.funderId(), proposal.applicantIds(), call.asOf()))
                .toList());
        return concluded;
    }

    @Transactional
    DecisionView find(UUID id) {
        var decision = decisions.findByIdOptional(id).orElseThrow(KitProblem.NOT_FOUND::refuse);
        requireVisible(calls.published(decision.callId()).orElseThrow());
        return decision.view();
    }

    @Transactional
    Page<DecisionView> list(UUID callId, PageRequest page) {
        requireVisible(calls.published(callId).orElseThrow(KitProblem.NOT_FOUND::refuse));
        return decisions.page(callId, page);
    }

    private CallTerms holdAsFunder(UUID callId) {
        var published = calls.published(callId).orElseThrow(KitProblem.NOT_FOUND::refuse);
        access.requireActsForAny(List.of(published.funderId()));
        return calls.holdForDecision(callId);
    }

    private void requireVisible(CallTerms call) {
        if (!access.seesAny(List.of(call.hostId(), call.funderId()))) {
            throw KitProblem.NOT_FOUND.refuse();
        }
    }

    private RankedProposal ranked(CallTerms call, ProposalFacts proposal) {
        return rankings.ranking(call).stream()
                .filter(entry -> entry.proposalId().equals(proposal.id()) && entry.rank() != null)
                .findFirst()
                .orElseThrow(() ->
                        DecisionProblem.TOO_FEW_REVIEWS.refuse(call.content().reviewsEach()));
    }

    private BigDecimal commit(CallTerms call, ProposalFacts proposal, DecideProposal request) {
        var requested = proposal.requestedAmount().toYuan();
        var amount = request.amount() == null ? requested : request.amount().toYuan();
        if (amount.compareTo(requested) > 0) {
            throw DecisionProblem.MORE_THAN_REQUESTED.refuseAt("/amount", requested.toPlainString());
        }
        calls.commit(call.id(), amount);
        return amount;
    }

    private int nextReserve(UUID callId) {
        return 1
                + decisions.ofCall(callId).stream()
                        .map(Decision::reservePosition)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(0);
    }

    private boolean isFirst(Decision decision) {
        return decisions.ofCall(decision.callId()).stream()
                .map(Decision::reservePosition)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .equals(Optional.of(decision.reservePosition()));
    }
}
