package cn.gonghui.innovation.proposal;

import cn.gonghui.innovation.call.CallRegister;
import cn.gonghui.innovation.organization.OrganizationAccess;
import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who sees a proposal, and who does what with it. */
@ApplicationScoped
class ProposalAccess {

    private final ProposalRepository proposals;
    private final CallRegister calls;
    private final OrganizationAccess access;
    private final Actor actor;

    ProposalAccess(ProposalRepository proposals, CallRegister calls, OrganizationAccess access, Actor actor) {
        this.proposals = proposals;
        this.calls = calls;
        this.access = access;
        this.actor = actor;
    }

    Proposal visible(UUID id) {
        return proposals.findByIdOptional(id).filter(this::sees).orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    private boolean sees(Proposal proposal) {
        return access.sees(proposal.leadOrganizationId())
                || access.seesAny(proposal.organizationIds())
                || applies(proposal)
                || (proposal.status() == ProposalStatus.SUBMITTED && runsOrPays(proposal));
    }

    private boolean runsOrPays(Proposal proposal) {
        return calls.published(proposal.callId())
                .filter(call -> access.seesAny(List.of(call.hostId(), call.funderId())))
                .isPresent();
    }

    private boolean applies(Proposal proposal) {
        return actor.is(Role.MEMBER)
                && actor.memberId()
                        .filter(proposal.content().applicantIds()::contains)
                        .isPresent();
    }

    /** Applicants, and officers of the organisations that take part. */
    void requireEditor(Proposal proposal) {
        if (!edits(proposal)) {
            throw KitProblem.FORBIDDEN.refuse();
        }
    }

    /** Officers of the lead. */
    void requireLead(Proposal proposal) {
        access.requireActsForAny(List.of(proposal.leadOrganizationId()));
    }

    private boolean edits(Proposal proposal) {
        return applies(proposal)
                || access.actsFor(proposal.leadOrganizationId())
                || proposal.organizationIds().stream().anyMatch(access::actsFor);
    }

    /** A partner speaks for itself: not the organisation above it. */
    boolean isPartner(Proposal proposal) {
        return actor.is(Role.OFFICER)
                && actor.organizationId()
                        .filter(proposal.organizationIds()::contains)
                        .filter(own -> !own.equals(proposal.leadOrganizationId()))
                        .isPresent();
    }

    List<ProposalAction> allowed(Proposal proposal) {
        return proposal.status().actions().stream()
                .filter(action -> switch (action) {
                    case EDIT -> edits(proposal);
                    case CONSENT -> isPartner(proposal);
                    case SUBMIT, WITHDRAW -> access.actsFor(proposal.leadOrganizationId());
                })
                .toList();
    }
}
