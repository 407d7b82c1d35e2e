package cn.gonghui.membership.application;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.application.ApplicationPolicy.Employment;
import cn.gonghui.membership.identity.PersonPolicy;
import cn.gonghui.membership.member.PersonIndexes;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/** What an applicant does with his own application; number and secret show that it is his. */
@ApplicationScoped
public class OwnApplicationService {

    private final ApplicationRepository applications;
    private final OrganizationDirectory organizations;
    private final PersonIndexes persons;
    private final Journal journal;
    private final Clock clock;

    OwnApplicationService(
            ApplicationRepository applications,
            OrganizationDirectory organizations,
            PersonIndexes persons,
            Journal journal,
            Clock clock) {
        this.applications = applications;
        this.organizations = organizations;
        this.persons = persons;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public FollowedApplication follow(ApplicantKey key) {
        return FollowedApplication.of(
                own(key, applications.withNumber(key.number()).orElse(null)));
    }

    @Transactional
    public FollowedApplication withdraw(ApplicantKey key) {
        return change(key, (held, today) -> held.withdraw(today, clock.instant()));
    }

    /** Whether the person is a member already is told to officers only, when they decide. */
    @Transactional
    public FollowedApplication resubmit(ResubmitApplication mended) {
        return change(mended.key(), (held, today) -> {
            held.require(ApplicationAction.RESUBMIT);
            PersonPolicy.check(held.applicant().document(mended), mended.birthDate(), null, today);
            requireConditions(held, mended, today);
            requireOnlyOne(held, mended);
            return held.resubmit(
                    mended,
                    mended.document() == null ? null : persons.ofDocument(mended.document()),
                    today,
                    clock.instant());
        });
    }

    private void requireConditions(Application held, ResubmitApplication mended, LocalDate today) {
        var union = organizations.places(List.of(held.organizationId())).get(held.organizationId());
        var employment = new Employment(
                mended.employmentForm(),
                mended.employerName() != null || held.applicant().employerId() != null,
                union.kind());
        var unmet = ApplicationPolicy.unmet(held.applicant().bornOn(mended), employment, false, today);
        if (!unmet.isEmpty()) {
            throw ApplicationProblem.CONDITIONS_NOT_MET.refuseFor(unmet);
        }
    }

    private void requireOnlyOne(Application held, ResubmitApplication mended) {
        if (mended.document() != null) {
            var person = persons.ofDocument(mended.document());
            var others = applications.openOfPersons(List.of(person), List.of(held.organizationId()));
            if (others.stream().anyMatch(other -> !other.id().equals(held.id()))) {
                throw ApplicationProblem.APPLICATION_NOT_TAKEN.refuse();
            }
        }
    }

    private FollowedApplication change(ApplicantKey key, BiFunction<Application, LocalDate, ApplicationEvents> change) {
        var application =
                own(key, applications.exclusiveWithNumber(key.number()).orElse(null));
        var before = ApplicationView.masked(application);
        var event = change.apply(application, BusinessDay.today(clock));
        applications.flush();
        journal.record(event, before, ApplicationView.masked(application));
        return FollowedApplication.of(application);
    }

    /** An unknown number and a wrong secret answer alike. */
    private static Application own(ApplicantKey key, Application application) {
        if (application == null || !new ApplicantSecret(key.secret()).matches(application.secretHash())) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return application;
    }
}
