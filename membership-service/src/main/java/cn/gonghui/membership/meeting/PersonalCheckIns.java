package cn.gonghui.membership.meeting;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import cn.gonghui.membership.member.CorrectedDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Where a person was seen. A check-in knows him by the index of his document; forgotten, his check-ins share a random one
 * instead, so that he goes on counting as one person who was there.
 */
@ApplicationScoped
class PersonalCheckIns implements PersonalRecords {

    private static final int INDEX_BYTES = 32;

    private final CheckInRepository checkIns;
    private final Session session;
    private final SecureRandom random = new SecureRandom();

    PersonalCheckIns(CheckInRepository checkIns, Session session) {
        this.checkIns = checkIns;
        this.session = session;
    }

    @Override
    public Set<String> tables() {
        return Set.of("meeting_check_in");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(new Section(
                "meetingCheckIns",
                checkIns
                        .list(
                                "memberId in ?1 or personIndex = ?2 order by checkedInAt, id",
                                person.ids(),
                                person.index())
                        .stream()
                        .map(CheckInView::of)));
    }

    /** He was seen as who he is; where that one was seen already, both stay. */
    void follow(@Observes CorrectedDocument corrected) {
        session.createNativeMutationQuery("""
                        update meeting_check_in seen set person_index = :index, version = version + 1,
                            updated_at = clock_timestamp()
                        where (member_id = :member
                            or application_id in (select a.id from application a where a.member_id = :member))
                          and not exists (
                            select from meeting_check_in other
                            where (other.meeting_id, other.venue_id, other.person_index)
                                = (seen.meeting_id, seen.venue_id, :index))
                        """)
                .setParameter("index", corrected.personIndex())
                .setParameter("member", corrected.memberId())
                .executeUpdate();
    }

    @Override
    public void forget(Person person) {
        var nobody = new byte[INDEX_BYTES];
        random.nextBytes(nobody);
        session.createNativeMutationQuery("""
                        update meeting_check_in set person_index = :nobody, version = version + 1,
                            updated_at = clock_timestamp()
                        where member_id = any(:ids) or person_index = :index
                        """)
                .setParameter("nobody", nobody)
                .setParameter("ids", person.ids().toArray(UUID[]::new))
                .setParameter("index", person.index(), byte[].class)
                .executeUpdate();
    }
}
