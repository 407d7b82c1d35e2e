package cn.gonghui.membership.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new subscription with its address, which is told this once. */
@Schema(description = "A new calendar subscription with its address, which is told this once 日历订阅地址")
public record MadeSubscription(
        @Schema(description = "Subscription", examples = "01900000-0000-7000-8000-000000000901")
        UUID id,

        @Schema(
                description = "Address for a calendar program; whoever has it can read the calendar 订阅地址",
                examples = "https://membership.example.cn/v1/calendars/2J9xQ0v1mTq4s8YtU6n3aWc5kLrZbDfHgPeVyXiOo7A")
        URI address,

        @Schema(description = "First day on which it shows nothing any more 到期日", examples = "2025-05-24")
        LocalDate expiresOn) {}
