package cn.gonghui.membership.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar subscription as its owner sees it, without its address. */
@Schema(name = "CalendarSubscription", description = "A calendar subscription 日历订阅, without its address")
public record CalendarSubscriptionView(
        @Schema(description = "Subscription", examples = "01900000-0000-7000-8000-000000000901")
        UUID id,

        @Schema(
                description = "Organisation whose meetings it shows, with all below it 组织; null for the whole city",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000110")
        UUID organizationId,

        @Schema(description = "First day on which it shows nothing any more 到期日", examples = "2025-05-24")
        LocalDate expiresOn,

        @Schema(description = "When the row was written", examples = "2024-05-24T02:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-24T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version", examples = "0") long version) {

    static CalendarSubscriptionView of(CalendarSubscription subscription) {
        return new CalendarSubscriptionView(
                subscription.id(),
                subscription.organizationId(),
                subscription.expiresOn(),
                subscription.createdAt(),
                subscription.updatedAt(),
                subscription.version());
    }
}
