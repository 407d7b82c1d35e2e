package cn.gonghui.membership.contest;

import cn.gonghui.membership.member.MemberDirectory;
import cn.gonghui.membership.member.MemberDirectory.MemberPlace;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells for one contest who may not judge what, by where judges and entries belong now. */
@ApplicationScoped
class Conflicts {

    private final MemberDirectory members;
    private final OrganizationDirectory organizations;

    Conflicts(MemberDirectory members, OrganizationDirectory organizations) {
        this.members = members;
        this.organizations = organizations;
    }

    /** Whether judge and entry are in conflict. */
    BiPredicate<Judge, ContestEntry> of(Contest contest, List<Judge> judges, List<ContestEntry> entries) {
        var memberships = members.places(
                judges.stream().map(Judge::memberId).filter(Objects::nonNull).toList());
        var ids = Stream.of(
                        Stream.of(contest.organizerId()),
                        judges.stream().map(Judge::organizationId),
                        memberships.values().stream().map(MemberPlace::organizationId),
                        entries.stream().map(ContestEntry::organizationId))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var places = organizations.places(ids);
        var policy = new ConflictPolicy(places.get(contest.organizerId()).path());
        return (judge, entry) -> {
            var entered = places.get(entry.organizationId()).path();
            var now = memberships.get(judge.memberId());
            return Stream.of(judge.organizationId(), now == null ? null : now.organizationId())
                    .filter(Objects::nonNull)
                    .map(id -> places.get(id).path())
                    .anyMatch(path -> policy.conflicts(path, entered));
        };
    }
}
