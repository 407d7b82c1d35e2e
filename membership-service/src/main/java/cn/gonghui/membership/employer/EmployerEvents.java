package cn.gonghui.membership.employer;

import cn.gonghui.kit.journal.DomainEvent;
import cn.gonghui.membership.organization.Sector;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** What happens to employers. The organisation of the event is the employer's union, where it has one. */
public sealed interface EmployerEvents extends DomainEvent {

    /** What holds after the event; stands in the event's data without a level of its own. */
    record Facts(
            String uscc,
            int headcount,
            Sector sector,
            String divisionCode,
            @Nullable UUID unionId) {

        static Facts of(Employer employer) {
            return new Facts(
                    employer.uscc(),
                    employer.headcount(),
                    employer.sector(),
                    employer.divisionCode(),
                    employer.unionId());
        }
    }

    /** It was put on record. */
    record Registered(
            UUID subject,
            UUID organizationId,
            @JsonUnwrapped Facts facts,
            Instant occurredAt) implements EmployerEvents {}

    /** Its particulars or its history changed. */
    record Updated(
            UUID subject,
            UUID organizationId,
            @JsonUnwrapped Facts facts,
            Instant occurredAt) implements EmployerEvents {}

    /** It joined a union, its own or a joint one. */
    record Unionised(
            UUID subject,
            UUID organizationId,
            @JsonUnwrapped Facts facts,
            Instant occurredAt) implements EmployerEvents {}

    @Override
    default String type() {
        return "cn.gonghui.membership.employer."
                + switch (this) {
                    case Registered _ -> "registered";
                    case Updated _ -> "updated";
                    case Unionised _ -> "unionised";
                }
                + ".v1";
    }
}
