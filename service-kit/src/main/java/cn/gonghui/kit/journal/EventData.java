package cn.gonghui.kit.journal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.Set;

/** Makes the {@code data} of an event: the components of its record besides those that stand beside the data. */
@Singleton
public class EventData {

    /** Components that the event tells outside its data. */
    public static final Set<String> OUTSIDE = Set.of("type", "subject", "organizationId", "occurredAt");

    private final ObjectMapper json;

    EventData(ObjectMapper json) {
        this.json = json;
    }

    public ObjectNode of(DomainEvent event) {
        ObjectNode data = json.valueToTree(event);
        return data.remove(OUTSIDE);
    }
}
