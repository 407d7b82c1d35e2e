package cn.gonghui.membership.calendar;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Calendars that a person subscribed to while he was a member; their addresses stop answering. */
@ApplicationScoped
class PersonalCalendars implements PersonalRecords {

    private final CalendarSubscriptionRepository subscriptions;

    PersonalCalendars(CalendarSubscriptionRepository subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public Set<String> tables() {
        return Set.of("calendar_subscription");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(new Section(
                "calendarSubscriptions",
                subscriptions.list("memberId in ?1 order by createdAt, id", person.ids()).stream()
                        .map(CalendarSubscriptionView::of)));
    }

    @Override
    public void forget(Person person) {
        subscriptions.delete("memberId in ?1", person.ids());
    }
}
