package cn.gonghui.kit.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to one object, in the past tense. Implemented by records; the components besides these four
 * become the event's {@code data}: ids, states, dates and figures, never personal data.
 */
public interface DomainEvent {

    /** {@code cn.gonghui.<service>.<thing>.<past-tense>.v<n>}; published, so it never changes. */
    String type();

    /** The object that it happened to. Readers get the events of one subject in the order they happened. */
    UUID subject();

    /** The organisation in whose scope the object is; null for an object of the whole city. */
    UUID organizationId();

    /** Business time. */
    Instant occurredAt();
}
