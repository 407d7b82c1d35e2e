package cn.gonghui.membership.walk;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import cn.gonghui.membership.registration.Attendees;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where a person passed and finished on walks; times beside ids, which tell nobody who he was. */
@ApplicationScoped
class PersonalWalks implements PersonalRecords {

    private final WalkRepository walks;
    private final Attendees attendees;

    PersonalWalks(WalkRepository walks, Attendees attendees) {
        this.walks = walks;
        this.attendees = attendees;
    }

    /** A check point passed. */
    record PassingOnFile(UUID routeId, String checkPoint, Instant passedAt) {

        static PassingOnFile of(Passing passing) {
            return new PassingOnFile(passing.routeId(), passing.checkPoint(), passing.passedAt());
        }
    }

    @Override
    public Set<String> tables() {
        return Set.of("walk_passing", "walk_finish");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(
                new Section(
                        "walkPassings",
                        walks.passings(attendees.participantIds(person.ids())).stream()
                                .map(PassingOnFile::of)
                                .sorted(Comparator.comparing(PassingOnFile::passedAt))),
                new Section(
                        "walkFinishes",
                        walks.list("memberId in ?1 order by finishedAt, id", person.ids()).stream()
                                .map(FinisherView::of)));
    }

    @Override
    public void forget(Person person) {}
}
