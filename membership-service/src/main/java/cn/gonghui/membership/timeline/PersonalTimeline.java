package cn.gonghui.membership.timeline;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** A person's timeline. No figure is counted from it; it goes as a whole. */
@ApplicationScoped
class PersonalTimeline implements PersonalRecords {

    private final TimelineRepository entries;
    private final TimelineService timelines;

    PersonalTimeline(TimelineRepository entries, TimelineService timelines) {
        this.entries = entries;
        this.timelines = timelines;
    }

    @Override
    public Set<String> tables() {
        return Set.of("timeline_entry");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(new Section(
                "timeline",
                entries.list("memberId in ?1 order by occurredAt, id", person.ids()).stream()
                        .map(timelines::view)));
    }

    @Override
    public void forget(Person person) {
        entries.delete("memberId in ?1", person.ids());
    }
}
