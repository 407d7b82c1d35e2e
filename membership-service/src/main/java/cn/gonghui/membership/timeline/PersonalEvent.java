package cn.gonghui.membership.timeline;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.feed.CloudEvent;
import cn.gonghui.kit.journal.RecordedEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * An event of any service, looked at for whom it is about: the {@code memberId} or {@code memberIds} of its data, or
 * its subject where that is a member of this service.
 *
 * @param service {@code membership}, {@code training} or {@code innovation}
 * @param thing for example {@code enrolment}
 * @param happened for example {@code confirmed}
 */
record PersonalEvent(
        String id,
        String service,
        String thing,
        String happened,
        UUID subject,
        UUID organizationId,
        Instant occurredAt,
        JsonNode data) {

    /** Where this service's events name the day on which it happened, which may be another than that of its entry. */
    private static final Map<String, String> DAYS = Map.of(
            "membership.member.joined", "joinedOn",
            "membership.member.exited", "exitedOn",
            "membership.honour.conferred", "conferredOn",
            "membership.honour.revoked", "revokedOn");

    private static final int SERVICE = 2;
    private static final int THING = 3;
    private static final int HAPPENED = 4;

    static PersonalEvent of(RecordedEvent own) {
        var event = own.event();
        return of(
                own.id().toString(),
                event.type(),
                event.subject(),
                event.organizationId(),
                event.occurredAt(),
                own.data());
    }

    static PersonalEvent of(CloudEvent event) {
        return of(event.id(), event.type(), event.subject(), event.organizationid(), event.time(), event.data());
    }

    private static PersonalEvent of(
            String id, String type, UUID subject, UUID organizationId, Instant occurredAt, JsonNode data) {
        var words = type.split("\\.");
        return new PersonalEvent(
                id, words[SERVICE], words[THING], words[HAPPENED], subject, organizationId, occurredAt, data);
    }

    Set<UUID> persons() {
        var persons = new TreeSet<UUID>();
        if (data.path("memberId").isTextual()) {
            persons.add(UUID.fromString(data.path("memberId").textValue()));
        }
        data.path("memberIds").forEach(id -> persons.add(UUID.fromString(id.textValue())));
        if (service.equals("membership") && thing.equals("member")) {
            persons.add(subject);
        }
        return persons;
    }

    /** What happened to what, as {@code membership.card.issued}. */
    String name() {
        return service + "." + thing + "." + happened;
    }

    /** The moment of the event, or the beginning in Beijing of the day that it names where that is another day. */
    Instant happenedAt() {
        var named = data.path(DAYS.getOrDefault(name(), ""));
        if (!named.isTextual()) {
            return occurredAt;
        }
        var day = LocalDate.parse(named.textValue());
        return day.equals(BusinessDay.of(occurredAt)) ? occurredAt : BusinessDay.startOf(day);
    }

    /** Nothing is to be kept of who has been erased. */
    boolean isErasure() {
        return happened.equals("erased");
    }
}
