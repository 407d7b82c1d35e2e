package cn.gonghui.kit.feed;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far this service has come in the feed of another. */
@Schema(description = "How far this service has read in the feed of another 订阅进度", examples = """
                {"source":"membership","lastEventId":"AZK3vHkqfbKfH3m5cQ0aVwAAAAAAAAAq","behind":0,
                 "asOf":"2024-05-31T02:00:00Z","caughtUp":true,"error":null,"updatedAt":"2024-05-31T02:00:01Z"}""")
public record FeedSubscriptionView(
        @Schema(description = "The service that is read", examples = "membership")
        String source,

        @Schema(description = "Id of the last event that was applied; null before the first", nullable = true)
        String lastEventId,

        @Schema(
                description = "Places of the feed that were left after that at asOf; null before the first answer",
                nullable = true,
                minimum = "0")
        Long behind,

        @Schema(
                description = "When the peer last told, real time of the peer; null before the first answer",
                nullable = true)
        Instant asOf,

        @Schema(description = "Whether all that was committed before asOf has been applied")
        boolean caughtUp,

        @Schema(
                description =
                        "Why the last attempt failed: unreachable, refused-<status> or not-applied; null when it worked",
                nullable = true,
                examples = "unreachable")
        String error,

        @Schema(description = "When this was last looked at, real time")
        Instant updatedAt) {}
