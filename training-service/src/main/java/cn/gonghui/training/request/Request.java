package cn.gonghui.training.request;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.training.mode.DeliveryMode;
import cn.gonghui.training.standing.EmploymentForm;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A union's request that training be brought to it 送教申请. Drafted by the union, by another service or prepared for a
 * new union; submitted; answered by a union above it by a date; then scheduled and delivered by the session that serves
 * it. A session that is cancelled reopens it.
 */
@Entity
@Table(name = "delivery_request")
public class Request extends Aggregate {

    @Column(name = "organization_id", nullable = false, updatable = false)
    private UUID organizationId;

    @Column(name = "plan_id")
    private UUID planId;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", nullable = false, updatable = false)
    private RequestOrigin origin;

    @Column(name = "topics", nullable = false)
    private List<String> topics;

    @Column(name = "audience_size")
    private Integer audienceSize;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience_groups", nullable = false)
    private List<EmploymentForm> audienceGroups;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode")
    private DeliveryMode mode;

    @Column(name = "preferred_dates", nullable = false)
    private List<LocalDate> preferredDates;

    @Column(name = "venue")
    private String venue;

    @Column(name = "remarks")
    private String remarks;

    @Column(name = "external_reference", updatable = false)
    private String externalReference;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private RequestStatus status;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "answer_due")
    private LocalDate answerDue;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "reason")
    private String reason;

    @Column(name = "session_id")
    private UUID sessionId;

    protected Request() {}

    private Request(UUID organizationId, UUID planId, RequestOrigin origin, String externalReference) {
        super(Ids.next());
        this.organizationId = organizationId;
        this.planId = planId;
        this.origin = origin;
        this.externalReference = externalReference;
        this.status = RequestStatus.DRAFT;
    }

    static Request draft(CreateRequest request, RequestOrigin origin) {
        var draft = new Request(request.organizationId(), request.planId(), origin, request.externalReference());
        draft.fill(request.content());
        return draft;
    }

    /** The draft that a newly established union finds prepared. */
    static Request prepared(UUID organizationId) {
        var draft = new Request(organizationId, null, RequestOrigin.NEW_UNION, null);
        draft.fill(EditRequest.EMPTY);
        return draft;
    }

    RequestEvents drafted(Instant now) {
        return new RequestEvents.Drafted(id(), organizationId, now, origin, externalReference);
    }

    RequestEvents edit(EditRequest content, Instant now) {
        if (!status.editable()) {
            throw RequestProblem.REQUEST_CONTENT_FIXED.refuse();
        }
        fill(content);
        return new RequestEvents.Edited(id(), organizationId, now);
    }

    /** @param answerDays days until it is overdue, counted from the day of submission */
    RequestEvents submit(Instant now, int answerDays) {
        var next = status.after(RequestAction.SUBMIT);
        if (!content().complete()) {
            throw RequestProblem.REQUEST_INCOMPLETE.refuse();
        }
        status = next;
        submittedAt = now;
        answerDue = BusinessDay.of(now).plusDays(answerDays);
        answeredAt = null;
        reason = null;
        return new RequestEvents.Submitted(id(), organizationId, now, answerDue);
    }

    /** @param plan null keeps the request's own */
    RequestEvents accept(UUID plan, Instant now) {
        answer(RequestAction.ACCEPT, null, now);
        planId = plan == null ? planId : plan;
        return new RequestEvents.Accepted(id(), organizationId, now, planId);
    }

    RequestEvents giveBack(String why, Instant now) {
        answer(RequestAction.RETURN, why, now);
        return new RequestEvents.Returned(id(), organizationId, now);
    }

    RequestEvents decline(String why, Instant now) {
        answer(RequestAction.DECLINE, why, now);
        return new RequestEvents.Declined(id(), organizationId, now);
    }

    RequestEvents schedule(UUID session, Instant now) {
        status = status.after(RequestAction.SCHEDULE);
        sessionId = session;
        return new RequestEvents.Scheduled(id(), organizationId, now, session);
    }

    RequestEvents reopen(Instant now) {
        status = status.after(RequestAction.REOPEN);
        sessionId = null;
        return new RequestEvents.Reopened(id(), organizationId, now);
    }

    RequestEvents deliver(Instant now) {
        status = status.after(RequestAction.DELIVER);
        return new RequestEvents.Delivered(id(), organizationId, now, sessionId);
    }

    private void answer(RequestAction action, String why, Instant now) {
        status = status.after(action);
        answeredAt = now;
        reason = why;
    }

    private void fill(EditRequest content) {
        topics = List.copyOf(content.topics());
        audienceSize = content.audienceSize();
        audienceGroups = List.copyOf(content.audienceGroups());
        mode = content.mode();
        preferredDates = List.copyOf(content.preferredDates());
        venue = content.venue();
        remarks = content.remarks();
    }

    EditRequest content() {
        return new EditRequest(topics, audienceSize, audienceGroups, mode, preferredDates, venue, remarks);
    }

    UUID organizationId() {
        return organizationId;
    }

    RequestStatus status() {
        return status;
    }

    UUID planId() {
        return planId;
    }

    RequestView view(List<RequestAction> allowedActions) {
        return new RequestView(
                id(),
                organizationId,
                planId,
                origin,
                topics,
                audienceSize,
                audienceGroups,
                mode,
                preferredDates,
                venue,
                remarks,
                externalReference,
                status,
                submittedAt,
                answerDue,
                answeredAt,
                reason,
                sessionId,
                allowedActions,
                createdAt(),
                updatedAt(),
                version());
    }
}
