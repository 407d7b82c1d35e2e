package cn.gonghui.training.session;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.training.mode.DeliveryMode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * A session 场次: one course given once, on site, online or both. Drafted with lecturers and room, which it holds from
 * then on; published, so that people enrol; started, completed. A cancelled one lets lecturers, room and people go.
 */
@Entity
@Table(name = "training_session")
public class Session extends Aggregate {

    private static final Duration STARTS_AHEAD = Duration.ofHours(1);
    private static final int DISTRICT_DIGITS = 6;

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Column(name = "request_id", updatable = false)
    private UUID requestId;

    @Column(name = "course_id", nullable = false, updatable = false)
    private UUID courseId;

    @Column(name = "course_edition", nullable = false, updatable = false)
    private int courseEdition;

    @Column(name = "host_id", nullable = false, updatable = false)
    private UUID hostId;

    @Column(name = "organiser_id", nullable = false, updatable = false)
    private UUID organiserId;

    @Column(name = "commissioned_by_id", updatable = false)
    private UUID commissionedById;

    @Column(name = "district", nullable = false, updatable = false)
    private String district;

    @Column(name = "external_reference", updatable = false)
    private String externalReference;

    @Column(name = "title", nullable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode", nullable = false)
    private DeliveryMode mode;

    @Column(name = "seats_on_site")
    private Integer seatsOnSite;

    @Column(name = "seats_online")
    private Integer seatsOnline;

    private Venue venue;

    @Column(name = "stream_address")
    private String streamAddress;

    @Column(name = "walk_ins_allowed", nullable = false)
    private boolean walkInsAllowed;

    @Column(name = "enrolment_closes_at", nullable = false)
    private Instant enrolmentClosesAt;

    @Column(name = "cancellable_until", nullable = false)
    private Instant cancellableUntil;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "session_block", joinColumns = @JoinColumn(name = "session_id"))
    private Set<TimeBlock> blocks = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "session_lecturer", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "lecturer_id", nullable = false)
    private Set<UUID> lecturerIds = new HashSet<>();

    private Bookings bookings = new Bookings();

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private SessionStatus status;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancel_reason")
    private String cancelReason;

    protected Session() {}

    private Session(CreateSession request, UUID planId, int courseEdition, String divisionCode) {
        super(Ids.next());
        this.planId = planId;
        this.requestId = request.requestId();
        this.courseId = request.courseId();
        this.courseEdition = courseEdition;
        this.hostId = request.hostId();
        this.organiserId = request.organiserId();
        this.commissionedById = request.commissionedById();
        this.district = divisionCode.substring(0, DISTRICT_DIGITS);
        this.externalReference = request.externalReference();
        this.status = SessionStatus.DRAFT;
        fill(request.content());
    }

    /** @param divisionCode GB/T 2260, six digits or nine, of which the first six count */
    static Session draft(CreateSession request, UUID planId, int courseEdition, String divisionCode) {
        return new Session(request, planId, courseEdition, divisionCode);
    }

    SessionEvents drafted(Instant now) {
        return new SessionEvents.Drafted(id(), organiserId, now, planId, requestId, courseId);
    }

    SessionEvents edit(EditSession content, Instant now) {
        var editable = status == SessionStatus.DRAFT
                || status == SessionStatus.PUBLISHED && content.differsInSeatsOnly(content());
        if (!editable) {
            throw SessionProblem.SESSION_CONTENT_FIXED.refuse();
        }
        fill(content);
        return new SessionEvents.Edited(id(), organiserId, now);
    }

    SessionEvents publish(Instant now) {
        status = status.after(SessionAction.PUBLISH);
        publishedAt = now;
        return new SessionEvents.Published(id(), organiserId, now, planId, requestId, courseId, mode, startsAt, endsAt);
    }

    SessionEvents start(Instant now) {
        var next = status.after(SessionAction.START);
        if (now.isBefore(startsAt.minus(STARTS_AHEAD))) {
            throw SessionProblem.SESSION_TOO_EARLY.refuse(startsAt.toString());
        }
        status = next;
        startedAt = now;
        return new SessionEvents.Started(id(), organiserId, now);
    }

    SessionEvents complete(Instant now) {
        status = status.after(SessionAction.COMPLETE);
        completedAt = now;
        return new SessionEvents.Completed(id(), organiserId, now, planId, requestId);
    }

    SessionEvents cancel(String reason, Instant now) {
        status = status.after(SessionAction.CANCEL);
        cancelledAt = now;
        cancelReason = reason;
        bookings.release();
        return new SessionEvents.Cancelled(id(), organiserId, now, planId, requestId);
    }

    private void fill(EditSession content) {
        title = content.title();
        mode = content.mode();
        seatsOnSite = content.seatsOnSite();
        seatsOnline = content.seatsOnline();
        venue = content.venue();
        streamAddress = content.streamAddress();
        walkInsAllowed = content.walkInsAllowed();
        var ordered = TimeBlock.inOrder(content.blocks());
        startsAt = ordered.getFirst().startsAt();
        endsAt = ordered.getLast().endsAt();
        enrolmentClosesAt = content.enrolmentClosesAt() == null ? startsAt : content.enrolmentClosesAt();
        cancellableUntil = content.cancellableUntil() == null ? startsAt : content.cancellableUntil();
        Bookings.become(blocks, Set.copyOf(ordered));
        Bookings.become(lecturerIds, content.lecturerIds());
        bookings.hold(lecturerIds, venue, blocks);
    }

    EditSession content() {
        return new EditSession(
                title,
                mode,
                seatsOnSite,
                seatsOnline,
                TimeBlock.inOrder(blocks),
                venue,
                streamAddress,
                Set.copyOf(lecturerIds),
                walkInsAllowed,
                enrolmentClosesAt,
                cancellableUntil);
    }

    UUID requestId() {
        return requestId;
    }

    UUID hostId() {
        return hostId;
    }

    UUID organiserId() {
        return organiserId;
    }

    UUID commissionedById() {
        return commissionedById;
    }

    SessionStatus status() {
        return status;
    }

    boolean wasPublished() {
        return publishedAt != null;
    }

    SessionFacts facts(boolean managed) {
        return new SessionFacts(
                id(),
                organiserId,
                mode,
                status,
                managed,
                walkInsAllowed,
                enrolmentClosesAt,
                cancellableUntil,
                TimeBlock.inOrder(blocks),
                BusinessDay.of(startsAt).getYear(),
                district,
                Math.toIntExact(blocks.stream().mapToLong(TimeBlock::minutes).sum()));
    }

    /** @param stream whether the caller sees the stream's address */
    SessionView view(boolean stream, boolean managed) {
        return new SessionView(
                id(),
                planId,
                requestId,
                courseId,
                courseEdition,
                title,
                hostId,
                organiserId,
                commissionedById,
                district,
                mode,
                seatsOnSite,
                seatsOnline,
                startsAt,
                endsAt,
                TimeBlock.inOrder(blocks),
                venue,
                stream ? streamAddress : null,
                lecturerIds.stream().sorted().toList(),
                walkInsAllowed,
                enrolmentClosesAt,
                cancellableUntil,
                status,
                publishedAt,
                completedAt,
                cancelReason,
                externalReference,
                managed ? status.actions() : List.of(),
                createdAt(),
                updatedAt(),
                version());
    }
}
