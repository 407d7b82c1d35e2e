package cn.gonghui.training.enrolment;

import cn.gonghui.kit.access.Disclosure;
import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.personaldata.EncryptedText;
import cn.gonghui.training.membership.KnownMember;
import cn.gonghui.training.mode.SeatMode;
import cn.gonghui.training.session.SessionFacts;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/**
 * A member's enrolment in a session 报名. Seated at once or waiting; one who waits is promoted when a seat is free and
 * nobody waits longer; either cancels. While it is not cancelled the member's time is taken.
 */
@Entity
@Table(name = "enrolment")
public class Enrolment extends Aggregate {

    @Column(name = "session_id", nullable = false, updatable = false)
    private UUID sessionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode", nullable = false, updatable = false)
    private SeatMode mode;

    @Column(name = "member_id", nullable = false, updatable = false)
    private UUID memberId;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private UUID organizationId;

    @Convert(converter = EncryptedText.class)
    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false, updatable = false)
    private EnrolmentChannel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private EnrolmentStatus status;

    @Column(name = "wait_number", updatable = false)
    private Long waitNumber;

    @Column(name = "enrolled_at", nullable = false, updatable = false)
    private Instant enrolledAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @ElementCollection
    @CollectionTable(name = "enrolment_time", joinColumns = @JoinColumn(name = "enrolment_id"))
    private Set<TakenTime> taken = new HashSet<>();

    protected Enrolment() {}

    private Enrolment(SessionFacts session, SeatMode mode, KnownMember member, EnrolmentChannel channel, Instant now) {
        super(Ids.next());
        this.sessionId = session.id();
        this.mode = mode;
        this.memberId = member.id();
        this.organizationId = member.organizationId();
        this.name = member.name();
        this.channel = channel;
        this.enrolledAt = now;
        session.blocks().forEach(block -> taken.add(new TakenTime(memberId, block.startsAt(), block.endsAt())));
    }

    /** @param waitNumber number in the queue; empty where there is a seat */
    static Enrolment enrol(
            SessionFacts session,
            SeatMode mode,
            KnownMember member,
            EnrolmentChannel channel,
            OptionalLong waitNumber,
            Instant now) {
        var enrolment = new Enrolment(session, mode, member, channel, now);
        if (waitNumber.isPresent()) {
            enrolment.status = EnrolmentStatus.WAITING;
            enrolment.waitNumber = waitNumber.getAsLong();
        } else {
            enrolment.status = EnrolmentStatus.CONFIRMED;
            enrolment.confirmedAt = now;
        }
        return enrolment;
    }

    EnrolmentEvents enrolled() {
        return waiting()
                ? new EnrolmentEvents.Waitlisted(id(), organizationId, enrolledAt, sessionId, memberId, mode)
                : new EnrolmentEvents.Confirmed(id(), organizationId, enrolledAt, sessionId, memberId, mode);
    }

    EnrolmentEvents promote(Instant now) {
        status = status.after(EnrolmentAction.PROMOTE);
        confirmedAt = now;
        return new EnrolmentEvents.Promoted(id(), organizationId, now, sessionId, memberId, mode);
    }

    EnrolmentEvents cancel(Instant now) {
        status = status.after(EnrolmentAction.CANCEL);
        cancelledAt = now;
        taken.clear();
        return new EnrolmentEvents.Cancelled(id(), organizationId, now, sessionId, memberId, mode);
    }

    boolean waiting() {
        return status == EnrolmentStatus.WAITING;
    }

    EnrolmentStatus status() {
        return status;
    }

    SeatMode mode() {
        return mode;
    }

    UUID memberId() {
        return memberId;
    }

    UUID organizationId() {
        return organizationId;
    }

    /**
     * @param place in the waiting list; null where not waiting
     * @param named whether the caller sees the name in full
     * @param actor whether the caller may cancel it
     */
    EnrolmentView view(Integer place, boolean named, boolean actor) {
        return new EnrolmentView(
                id(),
                sessionId,
                memberId,
                organizationId,
                Disclosure.named(name, named),
                mode,
                channel,
                status,
                place,
                enrolledAt,
                confirmedAt,
                cancelledAt,
                actor && status != EnrolmentStatus.CANCELLED ? List.of(EnrolmentAction.CANCEL) : List.of(),
                createdAt(),
                updatedAt(),
                version());
    }
}
