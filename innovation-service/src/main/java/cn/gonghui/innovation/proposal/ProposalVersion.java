package cn.gonghui.innovation.proposal;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 提交版本: what was submitted, word for word; the database lets nobody change it. */
@Entity
@Immutable
@Table(name = "proposal_versions")
class ProposalVersion extends Aggregate {

    @Column(name = "proposal_id", nullable = false, updatable = false)
    private UUID proposalId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "submitted_at", nullable = false, updatable = false)
    private Instant submittedAt;

    /** JSON of {@link EditProposal}. */
    @Column(name = "content", nullable = false, updatable = false)
    private String content;

    protected ProposalVersion() {}

    private ProposalVersion(UUID id) {
        super(id);
    }

    static ProposalVersion of(Proposal proposal, String content, Instant submittedAt) {
        var version = new ProposalVersion(Ids.next());
        version.proposalId = proposal.id();
        version.number = proposal.submissions();
        version.submittedAt = submittedAt;
        version.content = content;
        return version;
    }

    int number() {
        return number;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    String content() {
        return content;
    }
}
