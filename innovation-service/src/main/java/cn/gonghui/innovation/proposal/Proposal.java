package cn.gonghui.innovation.proposal;

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
 * 申报项目: several organisations propose a joint project in answer to a call. Drafted and edited together; each edit makes a
 * new edition that the partners consent to anew; submitted as a version that stays as it is; withdrawn and submitted
 * again while the call is open.
 */
@Entity
@Table(name = "proposals")
class Proposal extends Aggregate {

    @Column(name = "creation_digest", nullable = false, updatable = false)
    private byte[] creationDigest;

    @Column(name = "call_id", nullable = false, updatable = false)
    private UUID callId;

    @Column(name = "lead_organization_id", nullable = false, updatable = false)
    private UUID leadOrganizationId;

    @Column(name = "external_reference", updatable = false)
    private String externalReference;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "summary", nullable = false)
    private String summary;

    @Column(name = "theme", nullable = false)
    private String theme;

    @Column(name = "requested_amount", nullable = false, precision = 14, scale = 2)
    private BigDecimal requestedAmount;

    @Column(name = "edition", nullable = false)
    private int edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ProposalStatus status = ProposalStatus.DRAFT;

    @Column(name = "submissions", nullable = false)
    private int submissions;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "eligible")
    private Boolean eligible;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "proposal_participants", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<Participant> participants = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "proposal_applicants", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    @Column(name = "member_id", nullable = false)
    private List<UUID> applicantIds = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "proposal_ineligibilities", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<Finding> ineligibilities = new ArrayList<>();

    protected Proposal() {}

    private Proposal(UUID id) {
        super(id);
    }

    static Proposal draft(DraftProposal request, byte[] digest) {
        var proposal = new Proposal(Optional.ofNullable(request.id()).orElseGet(Ids::next));
        proposal.creationDigest = digest;
        proposal.callId = request.callId();
        proposal.leadOrganizationId = request.leadOrganizationId();
        proposal.externalReference = request.externalReference();
        proposal.say(request.content());
        return proposal;
    }

    ProposalEvents drafted(Instant now) {
        return new ProposalEvents.Drafted(id(), leadOrganizationId, now, callId);
    }

    ProposalEvents edit(EditProposal content, Instant now) {
        status = status.after(ProposalAction.EDIT);
        say(content);
        return new ProposalEvents.Edited(id(), leadOrganizationId, now, callId, edition);
    }

    /** A partner consents to the proposal as it stands; whoever edits it afterwards asks again. */
    ProposalEvents consent(UUID organizationId, Instant now) {
        status = status.after(ProposalAction.CONSENT);
        participants.stream()
                .filter(participant -> participant.organizationId().equals(organizationId))
                .filter(participant -> !organizationId.equals(leadOrganizationId))
                .findFirst()
                .orElseThrow(ProposalProblem.NOT_A_PARTNER::refuse)
                .consent(edition, now);
        return new ProposalEvents.Consented(id(), leadOrganizationId, now, callId, organizationId, edition);
    }

    /** @param findings everything that is wrong with it */
    ProposalEvents submit(List<Finding> findings, Instant now) {
        var next = status.after(ProposalAction.SUBMIT);
        var blocking = findings.stream()
                .filter(finding -> finding.reason().blocksSubmission())
                .toList();
        if (!blocking.isEmpty()) {
            throw ProposalProblem.PROPOSAL_INCOMPLETE.refuse(String.join(
                    ", ",
                    blocking.stream()
                            .map(finding -> finding.reason().name())
                            .distinct()
                            .toList()));
        }
        status = next;
        submissions++;
        submittedAt = now;
        ineligibilities.clear();
        ineligibilities.addAll(findings);
        eligible = findings.isEmpty();
        return new ProposalEvents.Submitted(id(), leadOrganizationId, now, callId, submissions, eligible);
    }

    ProposalEvents withdraw(Instant now) {
        status = status.after(ProposalAction.WITHDRAW);
        return new ProposalEvents.Withdrawn(id(), leadOrganizationId, now, callId);
    }

    private void say(EditProposal content) {
        edition++;
        title = content.title();
        summary = content.summary();
        theme = content.theme();
        requestedAmount = content.requestedAmount().toYuan();
        participants.clear();
        content.participants().forEach(share -> participants.add(new Participant(share)));
        applicantIds.clear();
        applicantIds.addAll(content.applicantIds());
    }

    EditProposal content() {
        return new EditProposal(
                title,
                summary,
                theme,
                Money.of(requestedAmount),
                participants.stream().map(Participant::workShare).toList(),
                List.copyOf(applicantIds));
    }

    /** Partners that have not consented to this edition. */
    List<UUID> consentsMissing() {
        return participants.stream()
                .filter(participant -> !participant.organizationId().equals(leadOrganizationId))
                .filter(participant -> !participant.consentsTo(edition))
                .map(Participant::organizationId)
                .toList();
    }

    List<UUID> organizationIds() {
        return participants.stream().map(Participant::organizationId).toList();
    }

    byte[] creationDigest() {
        return creationDigest;
    }

    UUID callId() {
        return callId;
    }

    UUID leadOrganizationId() {
        return leadOrganizationId;
    }

    ProposalStatus status() {
        return status;
    }

    int submissions() {
        return submissions;
    }

    ProposalFacts facts() {
        return new ProposalFacts(
                id(),
                callId,
                leadOrganizationId,
                organizationIds(),
                List.copyOf(applicantIds),
                title,
                Money.of(requestedAmount),
                status == ProposalStatus.SUBMITTED,
                Boolean.TRUE.equals(eligible));
    }

    ProposalView view(List<ProposalAction> allowedActions) {
        return new ProposalView(
                id(),
                callId,
                leadOrganizationId,
                externalReference,
                title,
                summary,
                theme,
                Money.of(requestedAmount),
                participants.stream()
                        .map(participant -> participant.view(edition))
                        .toList(),
                List.copyOf(applicantIds),
                status,
                submissions,
                submittedAt,
                status == ProposalStatus.SUBMITTED ? eligible : null,
                List.copyOf(ineligibilities),
                allowedActions,
                createdAt(),
                updatedAt(),
                version());
    }
}
