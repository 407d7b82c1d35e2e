package cn.gonghui.innovation.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps what was submitted, word for word. */
@ApplicationScoped
class ProposalVersions {

    private final ProposalRepository proposals;
    private final ObjectMapper mapper;

    ProposalVersions(ProposalRepository proposals, ObjectMapper mapper) {
        this.proposals = proposals;
        this.mapper = mapper;
    }

    void add(Proposal proposal, Instant submittedAt) {
        try {
            proposals.add(ProposalVersion.of(proposal, mapper.writeValueAsString(proposal.content()), submittedAt));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<ProposalVersionView> of(UUID proposalId) {
        return proposals.versions(proposalId).stream().map(this::view).toList();
    }

    ProposalVersionView last(UUID proposalId) {
        return proposals.lastVersion(proposalId).map(this::view).orElseThrow();
    }

    private ProposalVersionView view(ProposalVersion version) {
        try {
            return new ProposalVersionView(
                    version.id(),
                    version.number(),
                    version.submittedAt(),
                    mapper.readValue(version.content(), EditProposal.class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
