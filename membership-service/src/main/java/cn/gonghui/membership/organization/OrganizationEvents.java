package cn.gonghui.membership.organization;

import cn.gonghui.kit.journal.DomainEvent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What happens to organisations. Each carries the whole that other services keep a copy of. */
public sealed interface OrganizationEvents extends DomainEvent {

    /** The organisation as it stands after the event. */
    Facts facts();

    /** The copied part of an organisation; stands in the event's data without a level of its own. */
    record Facts(
            String name,
            @Nullable String shortName,
            OrganizationKind kind,
            OrganizationStatus status,
            @Nullable UUID parentId,
            String path,
            String divisionCode,
            @Nullable Sector sector,
            Set<FocusGroup> focusGroups,
            @Nullable LocalDate establishedOn) {

        static Facts of(Organization organization) {
            return new Facts(
                    organization.name(),
                    organization.shortName(),
                    organization.kind(),
                    organization.status(),
                    organization.parentId(),
                    organization.path(),
                    organization.divisionCode(),
                    organization.sector(),
                    organization.focusGroups(),
                    organization.establishedOn());
        }
    }

    /** It was entered, in preparation or active. */
    record Created(UUID subject, @JsonUnwrapped Facts facts, Instant occurredAt) implements OrganizationEvents {}

    /** Its particulars were edited. */
    record Updated(UUID subject, @JsonUnwrapped Facts facts, Instant occurredAt) implements OrganizationEvents {}

    /** A union in preparation became active (批复成立). */
    record Established(UUID subject, @JsonUnwrapped Facts facts, Instant occurredAt) implements OrganizationEvents {}

    /** It stands under another parent, and everything below it with it (划转); what lies below has no event of its own. */
    record Moved(UUID subject, @JsonUnwrapped Facts facts, String formerPath, Instant occurredAt)
            implements OrganizationEvents {}

    /** It went into another organisation (合并), with its members and all that was open. */
    record Merged(UUID subject, @JsonUnwrapped Facts facts, UUID mergedIntoId, Instant occurredAt)
            implements OrganizationEvents {}

    /** It is no more (撤销). */
    record Dissolved(UUID subject, @JsonUnwrapped Facts facts, Instant occurredAt) implements OrganizationEvents {}

    @Override
    default UUID organizationId() {
        return subject();
    }

    @Override
    default String type() {
        return "cn.gonghui.membership.organization."
                + switch (this) {
                    case Created _ -> "created";
                    case Updated _ -> "updated";
                    case Established _ -> "established";
                    case Moved _ -> "moved";
                    case Merged _ -> "merged";
                    case Dissolved _ -> "dissolved";
                }
                + ".v1";
    }
}
