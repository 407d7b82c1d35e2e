package cn.gonghui.innovation.review;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** 利益冲突申报: an expert declares a conflict with an organisation, or with one proposal that was assigned. */
@Entity
@Table(name = "declared_conflicts")
class DeclaredConflict extends Aggregate {

    @Column(name = "expert_id", nullable = false, updatable = false)
    private UUID expertId;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "proposal_id", updatable = false)
    private UUID proposalId;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    @Column(name = "declared_at", nullable = false, updatable = false)
    private Instant declaredAt;

    protected DeclaredConflict() {}

    private DeclaredConflict(UUID expertId, UUID organizationId, UUID proposalId, String reason, Instant now) {
        super(Ids.next());
        this.expertId = expertId;
        this.organizationId = organizationId;
        this.proposalId = proposalId;
        this.reason = reason;
        this.declaredAt = now;
    }

    static DeclaredConflict withOrganization(UUID expertId, DeclareConflict request, Instant now) {
        return new DeclaredConflict(expertId, request.organizationId(), null, request.reason(), now);
    }

    static DeclaredConflict withProposal(UUID expertId, UUID proposalId, String reason, Instant now) {
        return new DeclaredConflict(expertId, null, proposalId, reason, now);
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID proposalId() {
        return proposalId;
    }

    ConflictView view() {
        return new ConflictView(id(), organizationId, reason, declaredAt);
    }
}
