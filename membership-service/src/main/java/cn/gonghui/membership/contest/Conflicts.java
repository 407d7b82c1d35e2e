package cn.gonghui.membership.contest;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.membership.member.MemberDirectory;
import cn.gonghui.membership.member.MemberDirectory.MemberPlace;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells for one contest who may not judge what, by where judges and entries belong now. */
@ApplicationScoped
class Conflicts {

    private final MemberDirectory members;
    private final OrganizationDirectory organizations;
    private final Actor actor;

    Conflicts(MemberDirectory members, OrganizationDirectory organizations, Actor actor) {
        this.members = members;
        this.organizations = organizations;
        this.actor = actor;
    }

    /** Whether the caller, who is that judge, is in conflict with the entry: also by what only his own token tells. */
    boolean ofCaller(Contest contest, Judge judge, ContestEntry entry) {
        var told = Stream.concat(
                        actor.organizationId().stream(),
                        members.places(actor.memberId().stream().toList()).values().stream()
                                .map(MemberPlace::organizationId))
                .toList();
        return of(contest, List.of(judge), List.of(entry), told).test(judge, entry);
    }

    /** Whether judge and entry are in conflict. */
    BiPredicate<Judge, ContestEntry> of(Contest contest, List<Judge> judges, List<ContestEntry> entries) {
        return of(contest, judges, entries, List.of());
    }

    /** @param told organisations to which the judges belong beside those that are known of them */
    private BiPredicate<Judge, ContestEntry> of(
            Contest contest, List<Judge> judges, List<ContestEntry> entries, List<UUID> told) {
        var memberships = members.places(
                judges.stream().map(Judge::memberId).filter(Objects::nonNull).toList());
        var ids = Stream.of(
                        Stream.of(contest.organizerId()),
                        told.stream(),
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
            return Stream.concat(
                            told.stream(), Stream.of(judge.organizationId(), now == null ? null : now.organizationId()))
                    .map(places::get)
                    .filter(Objects::nonNull)
                    .anyMatch(place -> policy.conflicts(place.path(), entered));
        };
    }
}
