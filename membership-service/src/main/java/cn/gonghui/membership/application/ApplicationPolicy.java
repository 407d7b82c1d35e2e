package cn.gonghui.membership.application;

import cn.gonghui.kit.problem.Violation;
import cn.gonghui.membership.application.ApplicationConditions.Checked;
import cn.gonghui.membership.identity.PersonPolicy;
import cn.gonghui.membership.member.EmploymentForm;
import cn.gonghui.membership.organization.OrganizationKind;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions for joining (入会条件), named one by one. Sources: Trade Union Law art. 3 (who lives by wages may join),
 * and {@link PersonPolicy} for the age.
 */
final class ApplicationPolicy {

    private ApplicationPolicy() {}

    /**
     * The conditions that are not met.
     *
     * @param birthDate null where it cannot be told, which is refused elsewhere
     * @param currentMember whether the person is a member of any union now; false also where the caller may not know
     */
    static List<Violation> unmet(
            @Nullable LocalDate birthDate, Employment employment, boolean currentMember, LocalDate today) {
        List<Violation> unmet = new ArrayList<>();
        if (birthDate != null && !PersonPolicy.oldEnough(birthDate, today)) {
            unmet.add(Violation.inBody("/document", "too-young", PersonPolicy.YOUNGEST));
        }
        if (!employment.stated()) {
            unmet.add(Violation.inBody("/employmentForm", "employment-not-stated"));
        }
        if (currentMember) {
            unmet.add(Violation.inBody("/document", "already-a-member"));
        }
        return unmet;
    }

    /** All of them, met or not, for whoever may know whether the person is a member. */
    static ApplicationConditions check(
            LocalDate birthDate, Employment employment, boolean currentMember, LocalDate today) {
        return new ApplicationConditions(List.of(
                new Checked(JoiningCondition.OLD_ENOUGH, PersonPolicy.oldEnough(birthDate, today)),
                new Checked(JoiningCondition.EMPLOYMENT_STATED, employment.stated()),
                new Checked(JoiningCondition.NO_CURRENT_MEMBERSHIP, !currentMember)));
    }

    /**
     * What is known of the applicant's employment.
     *
     * @param employerNamed whether the application names an employer, by id or by name
     */
    record Employment(EmploymentForm form, boolean employerNamed, OrganizationKind union) {

        /** In standard employment there is an employer: the one named, or the one whose union is applied to. */
        boolean stated() {
            return form != EmploymentForm.STANDARD || employerNamed || union != OrganizationKind.JOINT_UNION;
        }
    }
}
