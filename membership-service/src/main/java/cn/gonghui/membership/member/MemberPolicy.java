package cn.gonghui.membership.member;

import cn.gonghui.membership.organization.OrganizationPlace;
import java.time.LocalDate;

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
        if (!union.open()) {
            throw MemberProblem.ORGANIZATION_CLOSED.refuseAt(pointer);
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
