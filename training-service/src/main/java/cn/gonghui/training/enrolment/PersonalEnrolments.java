package cn.gonghui.training.enrolment;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** A member's enrolments. The name goes; that a seat was taken, and by whose union, goes on counting. */
@ApplicationScoped
class PersonalEnrolments implements PersonalRecords {

    private final EnrolmentRepository enrolments;
    private final Session session;

    PersonalEnrolments(EnrolmentRepository enrolments, Session session) {
        this.enrolments = enrolments;
        this.session = session;
    }

    @Override
    public Set<String> tables() {
        return Set.of("enrolment", "enrolment_time");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(new Section(
                "enrolments",
                enrolments.list("memberId in ?1 order by enrolledAt, id", person.ids()).stream()
                        .map(enrolment -> enrolment.view(null, true, false))));
    }

    @Override
    public void forget(Person person) {
        session.createNativeMutationQuery("update enrolment set name = null, version = version + 1,"
                        + " updated_at = clock_timestamp() where member_id = any(:ids) and name is not null")
                .setParameter("ids", person.ids().toArray(UUID[]::new))
                .executeUpdate();
    }
}
