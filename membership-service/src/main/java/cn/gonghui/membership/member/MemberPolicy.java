package cn.gonghui.membership.member;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.membership.identity.IdentityDocument;
import cn.gonghui.membership.identity.PersonPolicy;
import cn.gonghui.membership.organization.OrganizationPlace;
import java.time.LocalDate;
import java.util.Optional;

/** Rules of membership that need more than the member. */
public final class MemberPolicy {

    private MemberPolicy() {}

    /** Only unions have members, and only while they are open. */
    public static void requireOpenUnion(OrganizationPlace union) {
        requireOpenUnion(union, "/organizationId");
    }

    /** @param pointer where the request names the union */
    public static void requireOpenUnion(OrganizationPlace union, String pointer) {
        if (!union.kind().hasMembers()) {
            throw MemberProblem.ORGANIZATION_WITHOUT_MEMBERS.refuseAt(pointer);
        }
        union.requireOpen(pointer);
    }

    /**
     * When the person joins.
     *
     * @throws Problem 400 for what cannot be true of the person or the dates, 409 for who is too young on that day
     */
    static JoiningDates requireSound(CreateMember request, LocalDate today) {
        var dates = JoiningDates.of(request.joinedOn(), request.firstJoinedOn(), today);
        var birth = Optional.ofNullable(request.document()).flatMap(IdentityDocument::birthDate);
        var faults = PersonPolicy.faults(request.document(), null, request.gender(), today);
        faults.addAll(dates.faults(birth, today));
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        requireOldEnough(birth, dates.joinedOn());
        return dates;
    }

    /** @throws Problem 400 for who is not born yet, 409 for who was too young on the day of joining */
    static void requireOldEnough(IdentityDocument document, LocalDate joinedOn, LocalDate today) {
        PersonPolicy.check(document, null, null, today);
        requireOldEnough(document.birthDate(), joinedOn);
    }

    private static void requireOldEnough(Optional<LocalDate> birth, LocalDate joinedOn) {
        if (birth.filter(day -> !PersonPolicy.oldEnough(day, joinedOn)).isPresent()) {
            throw MemberProblem.TOO_YOUNG.refuseAt("/document", PersonPolicy.YOUNGEST);
        }
    }

    /**
     * One current membership a person, city-wide; nor may a new one reach back into the last.
     *
     * @param last the person's last membership, null where there was none
     */
    static void requireNoCurrentMembership(Member last, LocalDate joiningOn) {
        if (last != null && (last.status() != MemberStatus.EXITED || joiningOn.isBefore(last.exitedOn()))) {
            throw MemberProblem.ALREADY_A_MEMBER.refuse();
        }
    }
}
