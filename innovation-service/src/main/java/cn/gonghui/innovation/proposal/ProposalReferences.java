package cn.gonghui.innovation.proposal;

import cn.gonghui.innovation.membership.MembershipDirectory;
import cn.gonghui.innovation.studio.StudioService;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.UUID;

/** Checks whom a proposal names, before the transaction: organisations, their studios, applicants. */
@ApplicationScoped
class ProposalReferences {

    private final MembershipDirectory membership;
    private final StudioService studios;

    ProposalReferences(MembershipDirectory membership, StudioService studios) {
        this.membership = membership;
        this.studios = studios;
    }

    /** @param pointer where the content stands in the body, {@code /content} or nothing */
    Void check(String pointer, EditProposal content) {
        var organizations = new LinkedHashMap<String, UUID>();
        for (int i = 0; i < content.participants().size(); i++) {
            organizations.put(
                    pointer + "/participants/" + i + "/organizationId",
                    content.participants().get(i).organizationId());
        }
        membership.organizations(organizations);
        var members = new LinkedHashMap<String, UUID>();
        for (int i = 0; i < content.applicantIds().size(); i++) {
            members.put(pointer + "/applicantIds/" + i, content.applicantIds().get(i));
        }
        membership.members(members);
        for (int i = 0; i < content.participants().size(); i++) {
            checkStudio(
                    pointer + "/participants/" + i + "/studioId",
                    content.participants().get(i));
        }
        return null;
    }

    private void checkStudio(String pointer, WorkShare share) {
        if (share.studioId() == null) {
            return;
        }
        var owner = studios.organizationOf(share.studioId())
                .orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt(pointer));
        if (!owner.equals(share.organizationId())) {
            throw ProposalProblem.STUDIO_OF_ANOTHER.refuseAt(pointer);
        }
    }
}
