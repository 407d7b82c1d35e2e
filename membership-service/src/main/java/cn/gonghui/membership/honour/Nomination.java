package cn.gonghui.membership.honour;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * That somebody is nominated for an honour (推荐). Goes through the rounds of its kind: each review is passed by an officer
 * of the conferring organisation, each notice stands for its days and is ended by the clock; then it is conferred.
 */
@Entity
@Table(name = "honour_nomination")
public class Nomination extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private HonourKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "level", updatable = false)
    private HonourLevel level;

    @Column(name = "year", updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject", updatable = false)
    private HonourSubject whom;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "team_name", updatable = false)
    private String teamName;

    @Column(name = "conferring_id", updatable = false)
    private UUID conferringId;

    @Column(name = "grounds", updatable = false)
    private String grounds;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private NominationStatus status;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "round")
    private int round;

    @Column(name = "notice_ends_at")
    private Instant noticeEndsAt;

    @Column(name = "reason")
    private String reason;

    @Column(name = "external_reference", updatable = false)
    private String externalReference;

    @ElementCollection
    @CollectionTable(name = "honour_round", joinColumns = @JoinColumn(name = "nomination_id"))
    @OrderColumn(name = "round")
    @BatchSize(size = 200)
    private List<Round> rounds = new ArrayList<>();

    protected Nomination() {}

    private Nomination(UUID id) {
        super(id);
    }

    static Nomination of(Nominate request, Instant now) {
        var nomination = new Nomination(Ids.next());
        nomination.kind = request.kind();
        nomination.level = request.level();
        nomination.year = request.year();
        nomination.whom = request.subject();
        nomination.organizationId = request.organizationId();
        nomination.memberId = request.memberId();
        nomination.teamName = request.teamName();
        nomination.conferringId = request.conferringOrganizationId();
        nomination.grounds = request.grounds();
        nomination.externalReference = request.externalReference();
        nomination.status = NominationStatus.NOMINATED;
        nomination.statusSince = now;
        nomination.rounds.add(Round.begun(RoundKind.REVIEW, now));
        return nomination;
    }

    HonourEvents.NominationChanged nominated(Instant now) {
        return changed(null, now);
    }

    HonourEvents.NominationChanged pass(String remark, Instant now) {
        return next(NominationAction.PASS, remark, now);
    }

    /** Does what the clock does until {@code now}; one event for each step. */
    List<HonourEvents.NominationChanged> keepTime(Instant now) {
        List<HonourEvents.NominationChanged> events = new ArrayList<>();
        while (noticeEndsAt != null && !noticeEndsAt.isAfter(now)) {
            var following = round + 1 < kind.rounds().size() ? kind.rounds().get(round + 1) : null;
            events.add(next(
                    switch (following) {
                        case null -> NominationAction.CLEAR;
                        case NOTICE -> NominationAction.RENEW_NOTICE;
                        case REVIEW -> NominationAction.REOPEN_REVIEW;
                    },
                    null,
                    noticeEndsAt));
        }
        return events;
    }

    HonourEvents.NominationChanged confer(Instant now) {
        var event = move(NominationAction.CONFER, now);
        noticeEndsAt = null;
        return event;
    }

    HonourEvents.NominationChanged reject(String why, Instant now) {
        return end(NominationAction.REJECT, why, now);
    }

    HonourEvents.NominationChanged withdraw(String why, Instant now) {
        return end(NominationAction.WITHDRAW, why, now);
    }

    private HonourEvents.NominationChanged end(NominationAction action, String why, Instant now) {
        var event = move(action, now);
        reason = why;
        noticeEndsAt = null;
        closeRound(why, now);
        return event;
    }

    private HonourEvents.NominationChanged next(NominationAction action, String remark, Instant now) {
        var event = move(action, now);
        closeRound(remark, now);
        noticeEndsAt = null;
        if (status == NominationStatus.ON_NOTICE) {
            noticeEndsAt = BusinessDay.startOf(BusinessDay.of(now).plusDays(kind.noticeDays() + 1L));
        }
        if (status != NominationStatus.CLEARED) {
            round++;
            rounds.add(Round.begun(kind.rounds().get(round), now));
        }
        return event;
    }

    private void closeRound(String remark, Instant now) {
        if (rounds.get(round).endedAt() == null) {
            rounds.set(round, rounds.get(round).ended(remark, now));
        }
    }

    private HonourEvents.NominationChanged move(NominationAction action, Instant now) {
        status = status.after(action).orElseThrow(() -> KitProblem.ILLEGAL_TRANSITION.refuse(status, action));
        statusSince = now;
        return changed(action, now);
    }

    private HonourEvents.NominationChanged changed(NominationAction action, Instant now) {
        return new HonourEvents.NominationChanged(
                id(), organizationId, now, kind, level, year, memberId, status, action);
    }

    boolean madeFrom(Nominate request) {
        return new Nominate(
                        kind,
                        level,
                        year,
                        whom,
                        organizationId,
                        memberId,
                        teamName,
                        conferringId,
                        grounds,
                        externalReference)
                .equals(request);
    }

    HonourKind kind() {
        return kind;
    }

    HonourLevel level() {
        return level;
    }

    int year() {
        return year;
    }

    HonourSubject whom() {
        return whom;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID memberId() {
        return memberId;
    }

    String teamName() {
        return teamName;
    }

    UUID conferringId() {
        return conferringId;
    }

    String grounds() {
        return grounds;
    }

    NominationStatus status() {
        return status;
    }

    Instant statusSince() {
        return statusSince;
    }

    Instant noticeEndsAt() {
        return noticeEndsAt;
    }

    String reason() {
        return reason;
    }

    String externalReference() {
        return externalReference;
    }

    List<Round> rounds() {
        return rounds;
    }
}
