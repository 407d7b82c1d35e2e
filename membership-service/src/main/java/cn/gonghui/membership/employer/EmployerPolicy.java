package cn.gonghui.membership.employer;

import cn.gonghui.membership.organization.OrganizationKind;
import cn.gonghui.membership.organization.OrganizationView;
import java.time.LocalDate;

/** Rules on employers and their unions. */
final class EmployerPolicy {

    /** From this number of workers on an employer has a union of its own (工会法 第十一条: 25 members). */
    static final int OWN_UNION_FROM = 25;

    private EmployerPolicy() {}

    static void checkNotInFuture(LocalDate day, LocalDate today, String pointer) {
        if (day != null && day.isAfter(today)) {
            throw EmployerProblem.DATE_IN_FUTURE.refuseAt(pointer);
        }
    }

    /**
     * Whether an employer with so many workers on that day may belong to that union from then on.
     *
     * @param leftOn first day on which it no longer does; null while it does
     * @param pointer where the request names the union
     */
    static void checkUnion(
            OrganizationView union, int headcount, LocalDate joinedOn, LocalDate leftOn, String pointer) {
        if (!union.kind().hasMembers()) {
            throw EmployerProblem.NOT_A_UNION.refuseAt(pointer);
        }
        if (!union.activeOn(joinedOn)) {
            throw EmployerProblem.UNION_NOT_ACTIVE.refuseAt(pointer, joinedOn);
        }
        var endedOn = union.endedOn();
        if (endedOn != null && (leftOn == null || leftOn.isAfter(endedOn))) {
            throw EmployerProblem.UNION_NOT_ACTIVE.refuseAt(pointer, endedOn);
        }
        if (union.kind() == OrganizationKind.JOINT_UNION && headcount >= OWN_UNION_FROM) {
            throw EmployerProblem.TOO_LARGE_FOR_JOINT_UNION.refuse(headcount, OWN_UNION_FROM);
        }
    }

    static void checkJointUnion(OrganizationView union) {
        if (union.kind() != OrganizationKind.JOINT_UNION) {
            throw EmployerProblem.NOT_A_JOINT_UNION.refuseAt("/unionId");
        }
    }
}
