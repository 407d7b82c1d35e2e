package cn.gonghui.innovation.call;

import cn.gonghui.innovation.money.Money;
import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * 项目征集: an alliance asks for joint projects. Drafted and edited, published, opened and closed by the clock, reviewed,
 * decided. Its stored state follows the clock within a second; what callers are told and what is accepted follows the
 * clock itself ({@link #statusAt}). Whatever is granted is committed here, never above the budget.
 */
@Entity
@Table(name = "calls")
class Call extends Aggregate {

    @Column(name = "creation_digest", nullable = false, updatable = false)
    private byte[] creationDigest;

    @Column(name = "alliance_id", nullable = false, updatable = false)
    private UUID allianceId;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private UUID organizationId;

    @Column(name = "funder_id", nullable = false)
    private UUID funderId;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "description", nullable = false)
    private String description;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "call_themes", joinColumns = @JoinColumn(name = "call_id"))
    @OrderColumn(name = "position")
    @Column(name = "theme", nullable = false)
    private List<String> themes = new ArrayList<>();

    @Column(name = "min_organizations", nullable = false)
    private int minOrganizations;

    @Column(name = "members_only", nullable = false)
    private boolean membersOnly;

    @Column(name = "opens_at", nullable = false)
    private Instant opensAt;

    @Column(name = "closes_at", nullable = false)
    private Instant closesAt;

    @Column(name = "budget", nullable = false, precision = 14, scale = 2)
    private BigDecimal budget;

    @Column(name = "committed", nullable = false, precision = 14, scale = 2)
    private BigDecimal committed = BigDecimal.ZERO.setScale(2);

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "call_criteria", joinColumns = @JoinColumn(name = "call_id"))
    @OrderColumn(name = "position")
    private List<Criterion> criteria = new ArrayList<>();

    @Column(name = "opinions_asked", nullable = false)
    private boolean opinionsAsked;

    @Column(name = "opinions_until")
    private Instant opinionsUntil;

    @Column(name = "reviews_each", nullable = false)
    private int reviewsEach;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private CallStatus status = CallStatus.DRAFT;

    protected Call() {}

    private Call(UUID id) {
        super(id);
    }

    static Call draft(DraftCall request, UUID organizationId, byte[] digest) {
        var call = new Call(Optional.ofNullable(request.id()).orElseGet(Ids::next));
        call.creationDigest = digest;
        call.allianceId = request.allianceId();
        call.organizationId = organizationId;
        call.say(request.content());
        return call;
    }

    CallEvents drafted(Instant now) {
        return new CallEvents.Drafted(id(), organizationId, now, allianceId, funderId);
    }

    CallEvents edit(EditCall content, Instant now) {
        status = status.after(CallAction.EDIT);
        say(content);
        return new CallEvents.Edited(id(), organizationId, now, allianceId, funderId);
    }

    CallEvents publish(Instant now) {
        var next = status.after(CallAction.PUBLISH);
        if (!closesAt.isAfter(now)) {
            throw CallProblem.WINDOW_OVER.refuse(closesAt);
        }
        if (opinionsAsked && !opinionsEnd().isAfter(now)) {
            throw CallProblem.OPINIONS_OVER.refuse(opinionsEnd());
        }
        status = next;
        return new CallEvents.Published(id(), organizationId, now, allianceId, funderId, opensAt, closesAt);
    }

    /** Opens and closes the call where its moments have passed; tells of each at the moment itself. */
    List<CallEvents> keepWindow(Instant now) {
        var events = new ArrayList<CallEvents>();
        if (status == CallStatus.PUBLISHED && !opensAt.isAfter(now)) {
            status = status.after(CallAction.OPEN);
            events.add(new CallEvents.Opened(id(), organizationId, opensAt, allianceId, closesAt));
        }
        if (status == CallStatus.OPEN && !closesAt.isAfter(now)) {
            status = status.after(CallAction.CLOSE);
            events.add(new CallEvents.Closed(id(), organizationId, closesAt, allianceId));
        }
        return events;
    }

    CallEvents startReview(Instant now) {
        status = status.after(CallAction.START_REVIEW);
        return new CallEvents.ReviewStarted(id(), organizationId, now, allianceId);
    }

    CallEvents conclude(Instant now) {
        status = status.after(CallAction.CONCLUDE);
        return new CallEvents.Decided(id(), organizationId, now, allianceId, Money.of(committed));
    }

    /** Sets money aside for a project; also after the decision, where the reserve list still moves up. */
    void commit(BigDecimal amount) {
        if (status != CallStatus.IN_REVIEW && status != CallStatus.DECIDED) {
            throw CallProblem.NOT_IN_REVIEW.refuse(status.name());
        }
        var total = committed.add(amount);
        if (total.compareTo(budget) > 0) {
            throw CallProblem.OVER_BUDGET.refuse(budget.subtract(committed).toPlainString());
        }
        committed = total;
    }

    /** Where the call stands at that moment, whether or not its row has followed yet. */
    CallStatus statusAt(Instant now) {
        return switch (status) {
            case PUBLISHED, OPEN -> {
                if (!closesAt.isAfter(now)) {
                    yield CallStatus.CLOSED;
                }
                yield status == CallStatus.OPEN || !opensAt.isAfter(now) ? CallStatus.OPEN : CallStatus.PUBLISHED;
            }
            case DRAFT, CLOSED, IN_REVIEW, DECIDED -> status;
        };
    }

    private void say(EditCall content) {
        funderId = content.funderId();
        title = content.title();
        description = content.description();
        themes.clear();
        themes.addAll(content.themes());
        minOrganizations = content.minOrganizations();
        membersOnly = content.membersOnly();
        opensAt = content.opensAt();
        closesAt = content.closesAt();
        budget = content.budget().toYuan();
        criteria.clear();
        criteria.addAll(content.criteria());
        opinionsAsked = content.opinionsAsked();
        opinionsUntil = content.opinionsUntil();
        reviewsEach = content.reviewsEach();
    }

    EditCall content() {
        return new EditCall(
                title,
                description,
                List.copyOf(themes),
                minOrganizations,
                membersOnly,
                opensAt,
                closesAt,
                funderId,
                Money.of(budget),
                List.copyOf(criteria),
                opinionsAsked,
                opinionsEnd(),
                reviewsEach);
    }

    /** Null where none are asked; a call from before the deadline was kept asks until it closes. */
    private Instant opinionsEnd() {
        return opinionsAsked && opinionsUntil == null ? closesAt : opinionsUntil;
    }

    byte[] creationDigest() {
        return creationDigest;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID funderId() {
        return funderId;
    }

    CallTerms terms(Instant now) {
        return new CallTerms(id(), allianceId, organizationId, statusAt(now), now, Money.of(committed), content());
    }

    CallView view(Instant now, List<CallAction> allowedActions) {
        return CallView.of(this, allianceId, content(), statusAt(now), allowedActions);
    }
}
