package cn.gonghui.innovation.decision;

import cn.gonghui.innovation.money.Money;
import cn.gonghui.innovation.review.RankedProposal;
import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 资助决定: what the funder decided on a proposal, with its place and score of that moment. A reserve may move up later. */
@Entity
@Table(name = "decisions")
class Decision extends Aggregate {

    @Column(name = "creation_digest", nullable = false, updatable = false)
    private byte[] creationDigest;

    @Column(name = "call_id", nullable = false, updatable = false)
    private UUID callId;

    @Column(name = "proposal_id", nullable = false, updatable = false)
    private UUID proposalId;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false)
    private DecisionOutcome outcome;

    @Column(name = "amount", precision = 14, scale = 2)
    private BigDecimal amount;

    @Column(name = "reserve_position")
    private Integer reservePosition;

    @Column(name = "rank", nullable = false, updatable = false)
    private int rank;

    @Column(name = "score", nullable = false, updatable = false, precision = 7, scale = 4)
    private BigDecimal score;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "decided_on", nullable = false)
    private LocalDate decidedOn;

    protected Decision() {}

    private Decision(UUID id) {
        super(id);
    }

    /**
     * @param amount where funded, else null
     * @param reservePosition where reserve, else null
     */
    static Decision decide(
            UUID callId,
            DecideProposal request,
            RankedProposal ranked,
            BigDecimal amount,
            Integer reservePosition,
            LocalDate day,
            byte[] digest) {
        var decision = new Decision(Ids.next());
        decision.creationDigest = digest;
        decision.callId = callId;
        decision.proposalId = request.proposalId();
        decision.outcome = request.outcome();
        decision.amount = amount;
        decision.reservePosition = reservePosition;
        decision.rank = ranked.rank();
        decision.score = ranked.score();
        decision.reason = request.reason();
        decision.decidedOn = day;
        return decision;
    }

    DecisionEvents made(UUID funder, Instant now) {
        return new DecisionEvents.Made(id(), funder, now, callId, proposalId, outcome, Money.of(amount));
    }

    DecisionEvents announced(UUID funder, List<UUID> applicants, Instant now) {
        return new DecisionEvents.Announced(
                id(), funder, now, callId, proposalId, outcome, Money.of(amount), applicants);
    }

    DecisionEvents moveUp(BigDecimal granted, LocalDate day, UUID funder, List<UUID> applicants, Instant now) {
        outcome = outcome.moveUp();
        amount = granted;
        reservePosition = null;
        decidedOn = day;
        return new DecisionEvents.MovedUp(id(), funder, now, callId, proposalId, Money.of(amount), applicants);
    }

    byte[] creationDigest() {
        return creationDigest;
    }

    UUID callId() {
        return callId;
    }

    UUID proposalId() {
        return proposalId;
    }

    DecisionOutcome outcome() {
        return outcome;
    }

    Integer reservePosition() {
        return reservePosition;
    }

    DecisionView view() {
        return new DecisionView(
                id(),
                callId,
                proposalId,
                outcome,
                Money.of(amount),
                reservePosition,
                rank,
                score,
                reason,
                decidedOn,
                createdAt(),
                updatedAt(),
                version());
    }
}
