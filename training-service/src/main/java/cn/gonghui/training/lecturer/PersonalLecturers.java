package cn.gonghui.training.lecturer;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** A member's entries in rosters of lecturers. Without a name and an account nobody is to be asked for a session. */
@ApplicationScoped
class PersonalLecturers implements PersonalRecords {

    private final LecturerRepository lecturers;
    private final Session session;

    PersonalLecturers(LecturerRepository lecturers, Session session) {
        this.lecturers = lecturers;
        this.session = session;
    }

    @Override
    public Set<String> tables() {
        return Set.of("lecturer");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(new Section(
                "lecturers",
                lecturers.list("memberId in ?1 order by createdAt, id", person.ids()).stream()
                        .map(lecturer -> lecturer.view(true, false))));
    }

    @Override
    public void forget(Person person) {
        session.createNativeMutationQuery("""
                        update lecturer set name = null, account_subject = null, external_reference = null,
                            status = 'INACTIVE', version = version + 1, updated_at = clock_timestamp()
                        where member_id = any(:ids)
                        """)
                .setParameter("ids", person.ids().toArray(UUID[]::new))
                .executeUpdate();
    }
}
