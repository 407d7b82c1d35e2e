package cn.gonghui.membership.member;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.membership.identity.PhoneNumber;
import cn.gonghui.membership.member.PersonMatching.Claimed;
import cn.gonghui.membership.organization.OrganizationDirectory;
import cn.gonghui.membership.organization.OrganizationPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes in the members that a roster names. Who is a member of that union already, with the same content, is left as he
 * is, so that a roster can be sent again; everything that is wrong with the others is told at once.
 */
@ApplicationScoped
public class MemberRoster {

    private final MemberService service;
    private final PersonMatching matching;
    private final OrganizationDirectory organizations;
    private final Clock clock;

    MemberRoster(MemberService service, PersonMatching matching, OrganizationDirectory organizations, Clock clock) {
        this.service = service;
        this.matching = matching;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * A line of a roster.
     *
     * @param request its fields; null where what was given cannot be used
     * @param sound whether all of them could be used: who is not sound is looked at, and never taken in
     */
    public record Entry(CreateMember request, boolean sound) {}

    /** Takes them in within the caller's transaction, or only tells what would come of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<RosterOutcome> take(List<Entry> entries, boolean dryRun) {
        var known = entries.stream()
                .map(Entry::request)
                .filter(request -> request.document() != null && request.name() != null)
                .toList();
        var matches = matching.of(known.stream().map(MemberRoster::claimed).toList());
        var unions = organizations.inScope(
                known.stream().map(CreateMember::organizationId).collect(Collectors.toSet()));
        var admission = service.admission(known);
        var outcomes = new ArrayList<RosterOutcome>();
        for (var entry : entries) {
            outcomes.add(outcome(entry, matches, unions, admission, dryRun));
        }
        return outcomes;
    }

    private RosterOutcome outcome(
            Entry entry,
            PersonMatching.Matches matches,
            Map<UUID, OrganizationPlace> unions,
            Admission admission,
            boolean dryRun) {
        var request = entry.request();
        var faults = new ArrayList<Violation>();
        if (request.document() != null && request.name() != null) {
            gather(faults, () -> requireUnion(unions.get(request.organizationId())));
            matches.ambiguity(claimed(request), request.organizationId()).ifPresent(faults::add);
        }
        gather(faults, () -> MemberPolicy.requireSound(request, BusinessDay.today(clock)));
        var current = request.document() == null || request.name() == null
                ? null
                : matches.last(request.document())
                        .filter(member -> member.status() != MemberStatus.EXITED)
                        .orElse(null);
        if (current != null && faults.isEmpty()) {
            if (!current.organizationId().equals(request.organizationId())) {
                faults.add(Violation.inBody("/document", MemberProblem.ALREADY_A_MEMBER.code()));
            } else {
                faults.addAll(differences(current, request));
                if (faults.isEmpty() && entry.sound()) {
                    return RosterOutcome.unchanged();
                }
            }
        }
        if (entry.sound() && faults.isEmpty()) {
            gather(faults, () -> {
                if (dryRun) {
                    admission.admit(request, clock.instant());
                } else {
                    service.enter(admission, request);
                }
            });
        }
        return !entry.sound() || !faults.isEmpty() ? RosterOutcome.refused(faults) : RosterOutcome.created();
    }

    private static void requireUnion(OrganizationPlace union) {
        if (union == null) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/organizationId");
        }
        MemberPolicy.requireOpenUnion(union);
    }

    private static Claimed claimed(CreateMember request) {
        return new Claimed(request.name(), request.document(), request.phone());
    }

    /** What the roster says otherwise than the record; what it does not say is no difference. */
    private static List<Violation> differences(Member member, CreateMember request) {
        var differing = new ArrayList<Violation>();
        differ(
                differing,
                "/phone",
                request.phone() == null ? null : new PhoneNumber(request.phone()).value(),
                member.phone());
        differ(differing, "/gender", request.gender(), member.gender());
        differ(differing, "/employmentForm", request.employmentForm(), member.employmentForm());
        differ(differing, "/jobTitle", request.jobTitle(), member.jobTitle());
        differ(differing, "/joinedOn", request.joinedOn(), member.joinedOn());
        differ(differing, "/firstJoinedOn", request.firstJoinedOn(), member.firstJoinedOn());
        return differing;
    }

    private static void differ(List<Violation> differing, String pointer, Object told, Object recorded) {
        if (told != null && !told.equals(recorded)) {
            differing.add(Violation.inBody(pointer, "differs-from-record"));
        }
    }

    private static void gather(List<Violation> faults, Runnable check) {
        try {
            check.run();
        } catch (Problem refused) {
            faults.addAll(RosterOutcome.faults(refused));
        }
    }
}
