package cn.gonghui.membership.rosterimport;

import cn.gonghui.kit.job.Jobs;
import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.membership.member.MemberDirectory;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file that is being worked through is one encrypted whole, and is not searched: nobody is erased while one of his unions,
 * or of an organisation above, is under way. It goes when its job ends; refused rows are the kit's.
 */
@ApplicationScoped
class ImportsUnderWay implements PersonalRecords {

    private final Jobs jobs;
    private final MemberDirectory members;
    private final OrganizationDirectory organizations;

    ImportsUnderWay(Jobs jobs, MemberDirectory members, OrganizationDirectory organizations) {
        this.jobs = jobs;
        this.members = members;
        this.organizations = organizations;
    }

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public Optional<ProblemCode> underWay(Person person) {
        var importing = organizations.places(jobs.underWay(ImportWork.KIND)).values();
        var unions = organizations.places(members.unions(person.ids())).values();
        return importing.stream()
                        .anyMatch(above ->
                                unions.stream().anyMatch(union -> union.path().startsWith(above.path())))
                ? Optional.of(ImportProblem.IMPORT_UNDER_WAY)
                : Optional.empty();
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of();
    }

    @Override
    public void forget(Person person) {}
}
