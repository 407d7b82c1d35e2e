package cn.gonghui.membership.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people have watched the stream, as the platform tells. */
@Schema(description = "How many people have watched the stream so far 直播观看人次")
public record CountStreamViews(
        @Schema(
                description = "Venue whose stream it is 会场; the main one where missing",
                examples = "01900000-0000-7000-8000-000000000511")
        UUID venueId,

        @NotNull
        @PositiveOrZero
        @Schema(description = "Views in all 观看人次; takes the place of the number before", examples = "1280")
        Long views) {}
