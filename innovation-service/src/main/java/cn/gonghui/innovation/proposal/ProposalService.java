package cn.gonghui.innovation.proposal;

import cn.gonghui.innovation.alliance.AllianceService;
import cn.gonghui.innovation.call.CallProblem;
import cn.gonghui.innovation.call.CallRegister;
import cn.gonghui.innovation.call.CallStatus;
import cn.gonghui.innovation.call.CallTerms;
import cn.gonghui.innovation.creation.CreationDigest;
import cn.gonghui.innovation.organization.OrganizationAccess;
import cn.gonghui.innovation.organization.OrganizationCopies;
import cn.gonghui.innovation.organization.OrganizationFacts;
import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** Drafts, consents to, submits and withdraws proposals. */
@ApplicationScoped
class ProposalService {

    private final ProposalRepository proposals;
    private final ProposalVersions versions;
    private final ProposalAccess proposalAccess;
    private final CallRegister calls;
    private final AllianceService alliances;
    private final OrganizationCopies organizations;
    private final OrganizationAccess access;
    private final Actor actor;
    private final ActorScope actorScope;
    private final CreationDigest digests;
    private final Journal journal;

    ProposalService(
            ProposalRepository proposals,
            ProposalVersions versions,
            ProposalAccess proposalAccess,
            CallRegister calls,
            AllianceService alliances,
            OrganizationCopies organizations,
            OrganizationAccess access,
            Actor actor,
            ActorScope actorScope,
            CreationDigest digests,
            Journal journal) {
        this.proposals = proposals;
        this.versions = versions;
        this.proposalAccess = proposalAccess;
        this.calls = calls;
        this.alliances = alliances;
        this.organizations = organizations;
        this.access = access;
        this.actor = actor;
        this.actorScope = actorScope;
        this.digests = digests;
        this.journal = journal;
    }

    @Transactional
    Created<ProposalView> draft(DraftProposal request) {
        access.requireInScope("/leadOrganizationId", request.leadOrganizationId());
        var existing = Optional.ofNullable(request.id()).flatMap(proposals::findByIdOptional);
        if (existing.isPresent()) {
            access.requireVisible(existing.get().leadOrganizationId(), KitProblem.ID_TAKEN);
            digests.requireSame(existing.get().creationDigest(), request);
            return Created.before(existing.get().id(), view(existing.get()));
        }
        calls.published(request.callId()).orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt("/callId"));
        var call = calls.holdForSubmission(request.callId());
        requireNotClosed(call);
        var proposal = Proposal.draft(request, digests.of(request));
        proposals.persistAndFlush(proposal);
        journal.record(proposal.drafted(call.asOf()), null, proposal.view(List.of()));
        return Created.now(proposal.id(), view(proposal));
    }

    @Transactional
    ProposalView find(UUID id) {
        return view(proposalAccess.visible(id));
    }

    @Transactional
    Page<ProposalView> list(ProposalFilter filter, PageRequest page) {
        var member = actor.is(Role.MEMBER) ? actor.memberId().orElse(null) : null;
        return proposals.page(filter, actorScope.scope(), member, page, this::view);
    }

    @Transactional
    EligibilityView eligibility(UUID id) {
        var proposal = proposalAccess.visible(id);
        var call = calls.published(proposal.callId()).orElseThrow();
        return EligibilityView.of(findings(proposal, call));
    }

    @Transactional
    List<ProposalVersionView> versions(UUID id) {
        return versions.of(proposalAccess.visible(id).id());
    }

    /** For an editor, the content that a patch is applied to. */
    @Transactional
    EditProposal content(UUID id) {
        var proposal = proposalAccess.visible(id);
        proposalAccess.requireEditor(proposal);
        return proposal.content();
    }

    @Transactional
    ProposalView edit(UUID id, EditProposal content, ExpectedVersion expected) {
        return change(id, expected, (proposal, call) -> {
            proposalAccess.requireEditor(proposal);
            requireNotClosed(call);
            return proposal.edit(content, call.asOf());
        });
    }

    @Transactional
    ProposalView consent(UUID id, ExpectedVersion expected) {
        return change(id, expected, (proposal, call) -> {
            if (!proposalAccess.isPartner(proposal)) {
                throw ProposalProblem.NOT_A_PARTNER.refuse();
            }
            requireNotClosed(call);
            return proposal.consent(actor.organizationId().orElseThrow(), call.asOf());
        });
    }

    @Transactional
    ProposalView submit(UUID id, ExpectedVersion expected) {
        return change(id, expected, (proposal, call) -> {
            proposalAccess.requireLead(proposal);
            call.requireOpen();
            var event = proposal.submit(findings(proposal, call), call.asOf());
            versions.add(proposal, call.asOf());
            return event;
        });
    }

    @Transactional
    ProposalView withdraw(UUID id, ExpectedVersion expected) {
        return change(id, expected, (proposal, call) -> {
            proposalAccess.requireLead(proposal);
            if (call.status() == CallStatus.IN_REVIEW || call.status() == CallStatus.DECIDED) {
                throw ProposalProblem.WITHDRAWAL_TOO_LATE.refuse();
            }
            return proposal.withdraw(call.asOf());
        });
    }

    private ProposalView change(
            UUID id, ExpectedVersion expected, BiFunction<Proposal, CallTerms, ProposalEvents> transition) {
        var proposal = proposalAccess.visible(id);
        var call = calls.holdForSubmission(proposal.callId());
        proposals.getEntityManager().refresh(proposal, LockModeType.PESSIMISTIC_WRITE);
        expected.check(proposal.version());
        var before = proposal.view(List.of());
        var event = transition.apply(proposal, call);
        proposals.flush();
        journal.record(event, before, proposal.view(List.of()));
        return view(proposal);
    }

    private List<Finding> findings(Proposal proposal, CallTerms call) {
        var day = BusinessDay.of(call.asOf());
        return EligibilityPolicy.findings(
                proposal.content(),
                proposal.leadOrganizationId(),
                proposal.consentsMissing(),
                call.content(),
                organization -> alliances.isMember(call.allianceId(), organization, day),
                organization -> organizations
                        .find(organization)
                        .map(OrganizationFacts::active)
                        .orElse(true));
    }

    /** Drafting begins when the call is published and ends with it. */
    private static void requireNotClosed(CallTerms call) {
        if (call.status() != CallStatus.PUBLISHED && call.status() != CallStatus.OPEN) {
            throw CallProblem.CALL_NOT_OPEN.refuse(
                    call.content().opensAt(), call.content().closesAt());
        }
    }

    private ProposalView view(Proposal proposal) {
        return proposal.view(proposalAccess.allowed(proposal));
    }
}
