package cn.gonghui.membership.application;

import cn.gonghui.kit.idempotency.AnswersAboutPersons;
import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** What a person has applied for, accepted or not: found by his document, as only an accepted one knows the member. */
@ApplicationScoped
class PersonalApplications implements PersonalRecords {

    private final ApplicationRepository applications;
    private final AnswersAboutPersons answers;
    private final Session session;

    PersonalApplications(ApplicationRepository applications, AnswersAboutPersons answers, Session session) {
        this.applications = applications;
        this.answers = answers;
        this.session = session;
    }

    @Override
    public Set<String> tables() {
        return Set.of("application");
    }

    @Override
    public Optional<ProblemCode> underWay(Person person) {
        return applications.ofPerson(person.ids(), person.index()).stream()
                        .anyMatch(application -> !application.status().actions().isEmpty())
                ? Optional.of(ApplicationProblem.APPLICATION_OPEN)
                : Optional.empty();
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(new Section(
                "applications",
                applications.ofPerson(person.ids(), person.index()).stream().map(ApplicationOnFile::of)));
    }

    /** An application that nobody knows the applicant of goes on counting as handed in and decided. */
    @Override
    public void forget(Person person) {
        var ids = applications.ofPerson(person.ids(), person.index()).stream()
                .map(Application::id)
                .toList();
        session.createNativeMutationQuery("""
                        update application set name = null, document_type = null, document_number = null,
                            document_index = null, birth_date = null, phone = null, gender = null, job_title = null,
                            employer_name = null, decision_reason = null, external_reference = null,
                            content_index = '', erased_at = clock_timestamp(), updated_at = clock_timestamp(),
                            version = version + 1
                        where id = any(:ids) and erased_at is null
                        """)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
        answers.forget(ids);
    }
}
