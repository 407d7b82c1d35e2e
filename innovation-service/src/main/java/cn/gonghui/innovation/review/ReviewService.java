package cn.gonghui.innovation.review;

import cn.gonghui.innovation.call.CallRegister;
import cn.gonghui.innovation.call.CallTerms;
import cn.gonghui.innovation.organization.OrganizationAccess;
import cn.gonghui.innovation.proposal.ProposalFacts;
import cn.gonghui.innovation.proposal.ProposalRegister;
import cn.gonghui.innovation.proposal.ProposalVersionView;
import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Assigns reviews and lets experts do them. For an expert with a conflict of interest neither the review nor the
 * proposal exists: experts reach proposals through their reviews alone.
 */
@ApplicationScoped
class ReviewService {

    private static final List<ReviewAction> OF_THE_HOST = List.of(ReviewAction.CANCEL);
    private static final List<ReviewAction> OF_THE_EXPERT =
            List.of(ReviewAction.ACCEPT, ReviewAction.DECLINE, ReviewAction.SCORE, ReviewAction.SUBMIT);

    private final ReviewRepository reviews;
    private final ExpertRepository experts;
    private final Conflicts conflicts;
    private final CallRegister calls;
    private final ProposalRegister proposals;
    private final OrganizationAccess access;
    private final Actor actor;
    private final ActorScope actorScope;
    private final Journal journal;

    ReviewService(
            ReviewRepository reviews,
            ExpertRepository experts,
            Conflicts conflicts,
            CallRegister calls,
            ProposalRegister proposals,
            OrganizationAccess access,
            Actor actor,
            ActorScope actorScope,
            Journal journal) {
        this.reviews = reviews;
        this.experts = experts;
        this.conflicts = conflicts;
        this.calls = calls;
        this.proposals = proposals;
        this.access = access;
        this.actor = actor;
        this.actorScope = actorScope;
        this.journal = journal;
    }

    @Transactional
    Created<ReviewView> assign(UUID callId, AssignReview request) {
        var published = calls.published(callId).orElseThrow(KitProblem.NOT_FOUND::refuse);
        access.requireActsForAny(List.of(published.hostId()));
        var call = calls.holdForDecision(callId);
        call.requireInReview();
        var proposal = proposals
                .find(request.proposalId())
                .filter(found -> found.callId().equals(callId) && found.submitted())
                .orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt("/proposalId"));
        var expert = experts.findByIdOptional(request.expertId())
                .filter(found -> access.seesAny(List.of(found.organizationId(), found.registrarId())))
                .orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt("/expertId"));
        experts.getEntityManager().refresh(expert, LockModeType.PESSIMISTIC_WRITE);
        return assign(call, proposal, expert);
    }

    private Created<ReviewView> assign(CallTerms call, ProposalFacts proposal, Expert expert) {
        var existing = reviews.of(proposal.id(), expert.id());
        if (existing.filter(review -> review.status().live()).isPresent()) {
            return Created.before(existing.get().id(), view(existing.get()));
        }
        if (existing.isPresent()) {
            throw ReviewProblem.EXPERT_NOT_AVAILABLE.refuse();
        }
        if (!proposal.reviewable()) {
            throw ReviewProblem.PROPOSAL_NOT_REVIEWABLE.refuseAt("/proposalId");
        }
        if (conflicts.between(expert, proposal)) {
            throw ReviewProblem.CONFLICT_OF_INTEREST.refuseAt("/expertId");
        }
        var review = Review.assign(call.id(), proposal.id(), expert.id());
        reviews.persistAndFlush(review);
        journal.record(
                new ReviewEvents.Assigned(
                        review.id(), call.hostId(), call.asOf(), call.id(), proposal.id(), expert.id()),
                null,
                review.view(List.of()));
        return Created.now(review.id(), view(review));
    }

    @Transactional
    Page<ReviewView> list(ReviewFilter filter, PageRequest page) {
        if (!actorScope.scope().coversNothing()) {
            return reviews.page(actorScope.scope(), filter, page, this::view);
        }
        return self().map(expert -> reviews.own(expert.id(), filter, page, this::view))
                .orElse(new Page<>(List.of(), null, null));
    }

    @Transactional
    ReviewView find(UUID id) {
        return view(visible(id));
    }

    /** What the expert reviews, as it was submitted. */
    @Transactional
    ProposalVersionView proposal(UUID id) {
        return proposals.lastVersion(visible(id).proposalId());
    }

    @Transactional
    ReviewView accept(UUID id, ExpectedVersion expected) {
        return change(own(id), expected, (review, _) -> review.accept());
    }

    @Transactional
    ReviewView decline(UUID id, DeclineReview request, ExpectedVersion expected) {
        return change(own(id), expected, (review, call) -> {
            if (request.conflict()) {
                review.recuse(request.reason());
                experts.add(DeclaredConflict.withProposal(
                        review.expertId(), review.proposalId(), request.reason(), call.asOf()));
            } else {
                review.decline(request.reason());
            }
        });
    }

    @Transactional
    ReviewView score(UUID id, ScoreReview request, ExpectedVersion expected) {
        return change(
                own(id),
                expected,
                (review, call) -> review.score(request.scores(), call.content().criteria()));
    }

    @Transactional
    ReviewView submit(UUID id, ExpectedVersion expected) {
        return change(
                own(id),
                expected,
                (review, call) -> review.submit(call.content().criteria(), call.asOf()));
    }

    @Transactional
    ReviewView cancel(UUID id, ExpectedVersion expected) {
        var review = visible(id);
        access.requireActsForAny(
                List.of(calls.published(review.callId()).orElseThrow().hostId()));
        return change(review, expected, (found, _) -> found.cancel());
    }

    private ReviewView change(Review review, ExpectedVersion expected, ReviewChange change) {
        var call = calls.holdForSubmission(review.callId());
        reviews.getEntityManager().refresh(review, LockModeType.PESSIMISTIC_WRITE);
        expected.check(review.version());
        call.requireInReview();
        var before = review.view(List.of());
        change.apply(review, call);
        reviews.flush();
        var event = review.status() == ReviewStatus.SUBMITTED
                ? new ReviewEvents.Submitted(review.id(), call.hostId(), call.asOf(), call.id(), review.proposalId())
                : new ReviewEvents.Changed(review.id(), call.hostId(), call.asOf(), call.id(), review.status());
        journal.record(event, before, review.view(List.of()));
        return view(review);
    }

    @FunctionalInterface
    private interface ReviewChange {
        void apply(Review review, CallTerms call);
    }

    private Review visible(UUID id) {
        return reviews.findByIdOptional(id)
                .filter(review -> isOwn(review) || inOffice(review))
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    private Review own(UUID id) {
        return reviews.findByIdOptional(id).filter(this::isOwn).orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    /** Asked anew each time: a conflict that has come about meanwhile hides the review too. */
    private boolean isOwn(Review review) {
        return review.status() != ReviewStatus.RECUSED
                && self().filter(expert -> expert.id().equals(review.expertId()))
                        .filter(expert -> !conflicts.between(
                                expert, proposals.find(review.proposalId()).orElseThrow()))
                        .isPresent();
    }

    private boolean inOffice(Review review) {
        var call = calls.published(review.callId()).orElseThrow();
        return access.seesAny(List.of(call.hostId(), call.funderId()));
    }

    private Optional<Expert> self() {
        return actor.is(Role.EXPERT) ? experts.ofAccount(actor.subject()) : Optional.empty();
    }

    private ReviewView view(Review review) {
        var expert = self().filter(self -> self.id().equals(review.expertId())).isPresent();
        var host = calls.published(review.callId())
                .filter(call -> access.actsFor(call.hostId()))
                .isPresent();
        return review.view(review.status().actions().stream()
                .filter(action -> (expert && OF_THE_EXPERT.contains(action)) || (host && OF_THE_HOST.contains(action)))
                .toList());
    }
}
