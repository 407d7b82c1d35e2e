package cn.gonghui.membership.timeline;

import cn.gonghui.kit.http.CallerLanguage;
import cn.gonghui.kit.journal.RecordedEvent;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.membership.member.MemberDirectory;
import cn.gonghui.membership.member.MemberService;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * One person, one file 一人一档: keeps what the events of the three services say of each person. This service's own are
 * written in the transaction that they tell of, so a timeline never lags behind a record of this service.
 */
@ApplicationScoped
public class TimelineService {

    private final TimelineRepository entries;
    private final MemberService members;
    private final MemberDirectory directory;
    private final ObjectMapper json;
    private final CallerLanguage caller;

    TimelineService(
            TimelineRepository entries,
            MemberService members,
            MemberDirectory directory,
            ObjectMapper json,
            CallerLanguage caller) {
        this.entries = entries;
        this.members = members;
        this.directory = directory;
        this.json = json;
        this.caller = caller;
    }

    /** @throws cn.gonghui.kit.problem.Problem 404 for somebody whom the caller may not see */
    @Transactional
    public Page<TimelineEntryView> list(PageRequest page, UUID memberId, TimelineFilter filter) {
        members.get(memberId);
        return entries.page(page, memberId, filter, this::view);
    }

    /** Nothing is asked of the database here: a batch records thousands of events in one transaction. */
    void keep(@Observes RecordedEvent recorded) {
        var event = PersonalEvent.of(recorded);
        if (!event.isErasure()) {
            event.persons().forEach(person -> entries.persist(new TimelineEntry(person, event)));
        }
    }

    /** The same event told again changes nothing. */
    @Transactional
    public void learn(PersonalEvent event) {
        remembered(event).stream()
                .filter(person -> !entries.has(person, event))
                .forEach(person -> entries.persist(new TimelineEntry(person, event)));
    }

    /** Whom the event is about, but for those who have been erased: a peer may tell of them a while longer. */
    private Set<UUID> remembered(PersonalEvent event) {
        if (event.isErasure() || event.persons().isEmpty()) {
            return Set.of();
        }
        var persons = new TreeSet<>(event.persons());
        persons.removeAll(directory.erased(persons));
        return persons;
    }

    TimelineEntryView view(TimelineEntry entry) {
        return new TimelineEntryView(
                entry.id(),
                entry.occurredAt(),
                TimelineTitles.of(entry, caller.language()),
                entry.service(),
                entry.thing(),
                entry.happened(),
                entry.subject(),
                entry.organizationId(),
                read(entry));
    }

    private JsonNode read(TimelineEntry entry) {
        try {
            return json.readTree(entry.data());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("entry " + entry.id() + " is not JSON", broken);
        }
    }
}
