package cn.gonghui.innovation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Proposals as review and decision need them; who may ask is theirs to judge. */
@ApplicationScoped
public class ProposalRegister {

    private final ProposalRepository proposals;
    private final ProposalVersions versions;

    ProposalRegister(ProposalRepository proposals, ProposalVersions versions) {
        this.proposals = proposals;
        this.versions = versions;
    }

    @Transactional
    public Optional<ProposalFacts> find(UUID id) {
        return proposals.findByIdOptional(id).map(Proposal::facts);
    }

    /** Submitted and not withdrawn, in the order they were drafted. */
    @Transactional
    public List<ProposalFacts> submittedTo(UUID callId) {
        return proposals.submitted(callId).stream().map(Proposal::facts).toList();
    }

    /** What was submitted last, as reviewers read it. */
    @Transactional
    public ProposalVersionView lastVersion(UUID proposalId) {
        return versions.last(proposalId);
    }
}
