package cn.gonghui.membership.contest;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What is entered for a contest (参赛作品) by an organisation, a team or a member; withdrawn only before judging. */
@Entity
@Table(name = "contest_entry")
public class ContestEntry extends Aggregate {

    @Column(name = "contest_id", updatable = false)
    private UUID contestId;

    @Column(name = "category", updatable = false)
    private String category;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private EntryKind kind;

    @Column(name = "title", updatable = false)
    private String title;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "external_reference", updatable = false)
    private String externalReference;

    protected ContestEntry() {}

    private ContestEntry(UUID id) {
        super(id);
    }

    static ContestEntry of(UUID contestId, EnterContest request) {
        var entry = new ContestEntry(Ids.next());
        entry.contestId = contestId;
        entry.category = request.category();
        entry.kind = request.kind();
        entry.title = request.title();
        entry.organizationId = request.organizationId();
        entry.memberId = request.memberId();
        entry.externalReference = request.externalReference();
        return entry;
    }

    ContestEvents.EntryChanged entered(Instant now) {
        return new ContestEvents.EntryChanged(id(), organizationId, now, contestId, false);
    }

    ContestEvents.EntryChanged withdraw(Instant now) {
        if (withdrawnAt != null) {
            throw KitProblem.ILLEGAL_TRANSITION.refuse("WITHDRAWN", "WITHDRAW");
        }
        withdrawnAt = now;
        return new ContestEvents.EntryChanged(id(), organizationId, now, contestId, true);
    }

    boolean madeFrom(EnterContest request) {
        return new EnterContest(kind, category, title, organizationId, memberId, externalReference).equals(request);
    }

    UUID contestId() {
        return contestId;
    }

    String category() {
        return category;
    }

    EntryKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID memberId() {
        return memberId;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    String externalReference() {
        return externalReference;
    }
}
