package cn.gonghui.training.attendance;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Which sessions a member attended: minutes beside an id, which tells nobody who he was, and which figures count. */
@ApplicationScoped
class PersonalAttendances implements PersonalRecords {

    private final AttendanceRepository attendances;

    PersonalAttendances(AttendanceRepository attendances) {
        this.attendances = attendances;
    }

    @Override
    public Set<String> tables() {
        return Set.of("attendance");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(new Section(
                "attendances",
                attendances.list("memberId in ?1 order by occurredAt, id", person.ids()).stream()
                        .map(Attendance::view)));
    }

    @Override
    public void forget(Person person) {}
}
