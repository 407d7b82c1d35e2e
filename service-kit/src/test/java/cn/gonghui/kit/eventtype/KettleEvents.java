package cn.gonghui.kit.eventtype;

import cn.gonghui.kit.journal.DomainEvent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What happens to kettles: everything that an event record may be made of. */
sealed interface KettleEvents extends DomainEvent {

    enum Lever {
        DOWN,
        UP,
        POPPED,
        TORN_OFF
    }

    record Facts(String maker, Set<Lever> levers) {}

    record Filled(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            @JsonUnwrapped Facts facts,
            int cups,
            UUID cookId,
            @Nullable LocalDate descaledOn)
            implements KettleEvents {}

    record Moved(UUID subject, UUID organizationId, Instant occurredAt, Lever lever) implements KettleEvents {}

    @Override
    default String type() {
        return "cn.gonghui.probe.kettle."
                + switch (this) {
                    case Filled _ -> "filled.v1";
                    case Moved moved ->
                        switch (moved.lever()) {
                            case DOWN -> "started.v1";
                            case UP, POPPED -> "stopped.v1";
                            case TORN_OFF -> throw new IllegalArgumentException("no kettle survives that");
                        };
                };
    }
}
