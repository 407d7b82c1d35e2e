package cn.gonghui.membership.activity;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * An activity of a union (文体活动): drafted, published, registered for where it takes registrations, under way from its
 * beginning, finished and counted then, once; or cancelled before. The clock opens and closes registration and starts it.
 */
@Entity
@Table(name = "activity")
public class Activity extends Aggregate {

    @Column(name = "organizer_id", updatable = false)
    private UUID organizerId;

    @Column(name = "series_id", updatable = false)
    private UUID seriesId;

    @Column(name = "edition", updatable = false)
    private Integer edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "type", updatable = false)
    private ActivityType type;

    @Column(name = "title")
    private String title;

    @Column(name = "description")
    private String description;

    @Column(name = "place")
    private String place;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "registration_opens_at")
    private Instant registrationOpensAt;

    @Column(name = "registration_closes_at")
    private Instant registrationClosesAt;

    @Column(name = "cancellable_until")
    private Instant cancellableUntil;

    @Column(name = "city_wide", updatable = false)
    private boolean cityWide;

    @Column(name = "parties", columnDefinition = "text[]", updatable = false)
    private String[] parties;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ActivityStatus status;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Embedded
    private ActivityCounts counts;

    @Column(name = "external_reference", updatable = false)
    private String externalReference;

    @Column(name = "content_index", updatable = false)
    private byte[] contentIndex;

    @ElementCollection
    @CollectionTable(name = "activity_programme_item", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<ProgrammeItem> programme = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "activity_link", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<MediaLink> links = new ArrayList<>();

    protected Activity() {}

    private Activity(UUID id) {
        super(id);
    }

    static Activity draft(CreateActivity request, byte[] contentIndex, Instant now) {
        var activity = new Activity(Ids.next());
        activity.organizerId = request.organizerId();
        activity.seriesId = request.seriesId();
        activity.edition = request.edition();
        activity.type = request.type();
        activity.cityWide = Boolean.TRUE.equals(request.cityWide());
        activity.parties = request.partyKinds().stream().map(PartyKind::name).toArray(String[]::new);
        activity.externalReference = request.externalReference();
        activity.contentIndex = contentIndex;
        activity.status = ActivityStatus.DRAFT;
        activity.statusSince = now;
        activity.describe(request.editable());
        return activity;
    }

    ActivityEvents.Changed created(Instant now) {
        return new ActivityEvents.Changed(id(), organizerId, now, type, status, null);
    }

    /** Once it has begun only the links may still change. */
    ActivityEvents.Changed edit(EditActivity edited, Instant now) {
        var next = next(ActivityAction.EDIT);
        if (status.begun() && !edited.withLinks(null).equals(editable().withLinks(null))) {
            throw ActivityProblem.HAS_BEGUN.refuse();
        }
        if (edited.hasRegistration() != takesRegistrations()) {
            throw ActivityProblem.REGISTRATION_FIXED.refuse();
        }
        status = next;
        describe(edited);
        return changed(ActivityAction.EDIT, now);
    }

    ActivityEvents.Changed publish(Instant now) {
        return move(ActivityAction.PUBLISH, now);
    }

    /** @param counted what happened; the numbers stay with the activity */
    ActivityEvents.Changed finish(ActivityCounts counted, Instant now) {
        var event = move(ActivityAction.FINISH, now);
        counts = counted;
        return event;
    }

    ActivityEvents.Changed cancel(String reason, Instant now) {
        var event = move(ActivityAction.CANCEL, now);
        cancelReason = reason;
        return event;
    }

    /** Does what the clock does until {@code now}; one event for each step. */
    List<ActivityEvents.Changed> keepTime(Instant now) {
        List<ActivityEvents.Changed> events = new ArrayList<>();
        for (var due = steps().due(status, now); due.isPresent(); due = steps().due(status, now)) {
            events.add(move(due.get(), now));
        }
        return events;
    }

    private ActivityEvents.Changed move(ActivityAction action, Instant now) {
        status = next(action);
        statusSince = now;
        dueAt = steps().dueAfter(status);
        return changed(action, now);
    }

    private ActivityEvents.Changed changed(ActivityAction action, Instant now) {
        return new ActivityEvents.Changed(id(), organizerId, now, type, status, action);
    }

    private ActivityStatus next(ActivityAction action) {
        return status.after(action).orElseThrow(() -> KitProblem.ILLEGAL_TRANSITION.refuse(status, action));
    }

    private ActivitySteps steps() {
        return new ActivitySteps(registrationOpensAt, registrationClosesAt, startsAt);
    }

    private void describe(EditActivity described) {
        title = described.title();
        description = described.description();
        place = described.place();
        startsAt = described.startsAt();
        endsAt = described.endsAt();
        startsOn = BusinessDay.of(startsAt);
        registrationOpensAt = described.registrationOpensAt();
        registrationClosesAt = described.registrationClosesAt();
        cancellableUntil = described.lastCancellation();
        var items = ProgrammeItem.of(described.programme());
        if (!items.equals(programme)) {
            programme.clear();
            programme.addAll(items);
        }
        var shown = described.links() == null ? List.<MediaLink>of() : described.links();
        if (!shown.equals(links)) {
            links.clear();
            links.addAll(shown);
        }
        dueAt = steps().dueAfter(status);
    }

    EditActivity editable() {
        return new EditActivity(
                title,
                description,
                place,
                startsAt,
                endsAt,
                registrationOpensAt,
                registrationClosesAt,
                cancellableUntil,
                Chapter.of(programme),
                List.copyOf(links));
    }

    ActivityFacts facts(boolean managed) {
        return new ActivityFacts(
                id(),
                organizerId,
                type,
                status,
                startsOn,
                BusinessDay.of(endsAt),
                registrationClosesAt,
                cancellableUntil,
                cityWide,
                partyKinds(),
                managed,
                version());
    }

    boolean takesRegistrations() {
        return steps().takesRegistrations();
    }

    boolean madeFrom(byte[] requestIndex) {
        return Arrays.equals(contentIndex, requestIndex);
    }

    List<PartyKind> partyKinds() {
        return Arrays.stream(parties).map(PartyKind::valueOf).toList();
    }

    UUID organizerId() {
        return organizerId;
    }

    UUID seriesId() {
        return seriesId;
    }

    Integer edition() {
        return edition;
    }

    ActivityType type() {
        return type;
    }

    boolean cityWide() {
        return cityWide;
    }

    ActivityStatus status() {
        return status;
    }

    Instant statusSince() {
        return statusSince;
    }

    String cancelReason() {
        return cancelReason;
    }

    String externalReference() {
        return externalReference;
    }
}
