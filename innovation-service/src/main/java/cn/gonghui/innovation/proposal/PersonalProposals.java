package cn.gonghui.innovation.proposal;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The proposals that a member applied with. They know him by an id only, in every version that was submitted. */
@ApplicationScoped
class PersonalProposals implements PersonalRecords {

    private final ProposalRepository proposals;

    PersonalProposals(ProposalRepository proposals) {
        this.proposals = proposals;
    }

    /** That he is among the applicants. */
    record AppliedWith(UUID proposalId) {}

    @Override
    public Set<String> tables() {
        return Set.of("proposal_applicants");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(new Section(
                "proposals", proposals.appliedWith(person.ids()).stream().map(AppliedWith::new)));
    }

    @Override
    public void forget(Person person) {}
}
