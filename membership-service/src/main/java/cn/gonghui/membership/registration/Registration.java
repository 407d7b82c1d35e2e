package cn.gonghui.membership.registration;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.activity.PartyKind;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;

/**
 * A party's registration for an activity (报名): one member, a team with its captain first, or a family. It gets its
 * places whole or waits; one that waits is promoted when it fits and nobody who fits waits longer. Who leaves a team
 * frees his place, and the next one is its captain, as long as it is a team without him. Children are a number.
 */
@Entity
@Table(name = "activity_registration")
public class Registration extends Aggregate {

    /** A captain and one more, as when it registers. */
    private static final int SMALLEST_TEAM = 2;

    @Column(name = "activity_id", updatable = false)
    private UUID activityId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private PartyKind kind;

    @Column(name = "team_name", updatable = false)
    private String teamName;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "children", updatable = false)
    private int children;

    @Column(name = "size")
    private int size;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", updatable = false)
    private RegistrationChannel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private RegistrationStatus status;

    @Column(name = "wait_number", updatable = false)
    private Long waitNumber;

    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancel_reason")
    private CancelReason cancelReason;

    @OneToMany(mappedBy = "registration", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchSize(size = 200)
    private List<Participant> participants = new ArrayList<>();

    protected Registration() {}

    private Registration(UUID id) {
        super(id);
    }

    /**
     * @param quotaIds for each of the members, the quotas that his place counts against
     * @param organizationId union of the first member
     * @param waitNumber its number in the list; empty where it has its places
     */
    static Registration of(
            UUID activityId,
            RegisterParty party,
            List<UUID> members,
            List<List<UUID>> quotaIds,
            UUID organizationId,
            RegistrationChannel channel,
            OptionalLong waitNumber,
            Instant now) {
        var registration = new Registration(Ids.next());
        registration.activityId = activityId;
        registration.kind = party.kind();
        registration.teamName = party.teamName();
        registration.organizationId = organizationId;
        registration.children = party.childrenCounted();
        registration.size = members.size() + registration.children;
        registration.channel = channel;
        registration.registeredAt = now;
        for (int position = 0; position < members.size(); position++) {
            registration.participants.add(
                    new Participant(registration, position, members.get(position), quotaIds.get(position)));
        }
        if (waitNumber.isPresent()) {
            registration.status = RegistrationStatus.WAITING;
            registration.waitNumber = waitNumber.getAsLong();
        } else {
            registration.status = RegistrationStatus.CONFIRMED;
            registration.confirmedAt = now;
        }
        return registration;
    }

    RegistrationEvents registered() {
        return waiting()
                ? new RegistrationEvents.Waitlisted(id(), organizationId, registeredAt, activityId, memberIds(), size)
                : new RegistrationEvents.Confirmed(id(), organizationId, registeredAt, activityId, memberIds(), size);
    }

    RegistrationEvents promote(Instant now) {
        status = next(RegistrationAction.PROMOTE);
        confirmedAt = now;
        return new RegistrationEvents.Promoted(id(), organizationId, now, activityId, memberIds(), size);
    }

    /** Whether it is still a party without these members: a team of as many as a team has to be. */
    boolean remainsWithout(Set<UUID> gone) {
        return members().filter(member -> !gone.contains(member.memberId())).count() >= SMALLEST_TEAM;
    }

    boolean mayLeave(UUID memberId) {
        return has(memberId) && remainsWithout(Set.of(memberId));
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 where too few would remain */
    RegistrationEvents leave(UUID memberId, Instant now) {
        status = next(RegistrationAction.LEAVE);
        if (!remainsWithout(Set.of(memberId))) {
            throw RegistrationProblem.TEAM_TOO_SMALL.refuse(SMALLEST_TEAM);
        }
        members().filter(member -> member.memberId().equals(memberId)).toList().forEach(member -> member.leave(now));
        size--;
        return new RegistrationEvents.MemberLeft(id(), organizationId, now, activityId, memberId, size);
    }

    RegistrationEvents cancel(CancelReason reason, Instant now) {
        status = next(RegistrationAction.CANCEL);
        cancelledAt = now;
        cancelReason = reason;
        participants.forEach(Participant::end);
        return new RegistrationEvents.Cancelled(id(), organizationId, now, activityId, memberIds(), size);
    }

    private RegistrationStatus next(RegistrationAction action) {
        return status.after(action).orElseThrow(() -> KitProblem.ILLEGAL_TRANSITION.refuse(status, action));
    }

    List<UUID> memberIds() {
        return members().map(Participant::memberId).toList();
    }

    /** Those who have not left it, the captain first. */
    Stream<Participant> members() {
        return participants.stream().filter(participant -> !participant.left());
    }

    /** The places that it takes, or waits for. */
    Share share() {
        return Share.of(members().map(Participant::quotaIds).toList(), children);
    }

    /** The place of one of its members. */
    Share shareOf(UUID memberId) {
        return Share.of(
                members()
                        .filter(member -> member.memberId().equals(memberId))
                        .map(Participant::quotaIds)
                        .toList(),
                0);
    }

    boolean waiting() {
        return status == RegistrationStatus.WAITING;
    }

    boolean has(UUID memberId) {
        return memberIds().contains(memberId);
    }

    /** The member himself, the captain of the team, the adult of the family. */
    boolean isLedBy(UUID memberId) {
        return memberIds().getFirst().equals(memberId);
    }

    UUID activityId() {
        return activityId;
    }

    PartyKind kind() {
        return kind;
    }

    String teamName() {
        return teamName;
    }

    UUID organizationId() {
        return organizationId;
    }

    int children() {
        return children;
    }

    int size() {
        return size;
    }

    RegistrationChannel channel() {
        return channel;
    }

    RegistrationStatus status() {
        return status;
    }

    Long waitNumber() {
        return waitNumber;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    Instant cancelledAt() {
        return cancelledAt;
    }

    CancelReason cancelReason() {
        return cancelReason;
    }
}
