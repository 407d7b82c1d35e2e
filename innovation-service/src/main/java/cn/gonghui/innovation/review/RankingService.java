package cn.gonghui.innovation.review;

import cn.gonghui.innovation.call.CallRegister;
import cn.gonghui.innovation.call.CallTerms;
import cn.gonghui.innovation.organization.OrganizationAccess;
import cn.gonghui.innovation.proposal.ProposalFacts;
import cn.gonghui.innovation.proposal.ProposalRegister;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Ranks the proposals of a call by the reviews as they are now. */
@ApplicationScoped
public class RankingService {

    private final ReviewRepository reviews;
    private final CallRegister calls;
    private final ProposalRegister proposals;
    private final OrganizationAccess access;

    RankingService(
            ReviewRepository reviews, CallRegister calls, ProposalRegister proposals, OrganizationAccess access) {
        this.reviews = reviews;
        this.calls = calls;
        this.proposals = proposals;
        this.access = access;
    }

    /** For those who run or pay for the call; for others it is no ranking of theirs to see. */
    @Transactional
    public List<RankedProposal> ranking(UUID callId) {
        var call = calls.published(callId).orElseThrow(KitProblem.NOT_FOUND::refuse);
        if (!access.seesAny(List.of(call.hostId(), call.funderId()))) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return ranking(call);
    }

    /** Eligible proposals, the best first; those below the minimum of reviews last and without a place. */
    @Transactional
    public List<RankedProposal> ranking(CallTerms call) {
        var eligible = proposals.submittedTo(call.id()).stream()
                .filter(ProposalFacts::reviewable)
                .toList();
        var ids = eligible.stream().map(ProposalFacts::id).toList();
        var marks = reviews.marks(call.id()).stream()
                .filter(mark -> ids.contains(mark.proposalId()))
                .toList();
        var scores = Ranking.scores(marks);
        var ranked = new HashMap<>(scores);
        ranked.keySet()
                .removeIf(proposal -> count(marks, proposal) < call.content().reviewsEach());
        var places = Ranking.places(ranked);
        return eligible.stream()
                .map(proposal -> new RankedProposal(
                        places.get(proposal.id()),
                        proposal.id(),
                        proposal.title(),
                        proposal.leadOrganizationId(),
                        count(marks, proposal.id()),
                        mean(marks, proposal.id()),
                        scores.get(proposal.id())))
                .sorted(Comparator.comparing(RankedProposal::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static int count(List<Mark> marks, UUID proposalId) {
        return (int) marks.stream()
                .filter(mark -> mark.proposalId().equals(proposalId))
                .count();
    }

    private static BigDecimal mean(List<Mark> marks, UUID proposalId) {
        var count = count(marks, proposalId);
        return count == 0
                ? null
                : marks.stream()
                        .filter(mark -> mark.proposalId().equals(proposalId))
                        .map(Mark::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(count), 4, RoundingMode.HALF_UP);
    }
}
