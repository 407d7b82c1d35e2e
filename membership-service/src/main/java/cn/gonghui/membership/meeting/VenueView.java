package cn.gonghui.membership.meeting;

import cn.gonghui.kit.http.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A venue by itself, with the version that a change of it wants. */
@Schema(description = "A venue by itself 会场")
public record VenueView(
        @Schema(description = "Venue 会场", examples = "01900000-0000-7000-8000-000000000511")
        UUID id,

        @Schema(description = "Meeting 会议", examples = "01900000-0000-7000-8000-000000000501")
        UUID meetingId,

        @Schema(description = "Name 名称", examples = "三一重能主会场")
        String name,

        @Schema(description = "Whether it is the main venue 主会场", examples = "true")
        boolean main,

        @Schema(description = "Organisation in charge 承办组织", examples = "01900000-0000-7000-8000-000000000110")
        UUID organizationId,

        @Schema(description = "Address 地址; null where unknown", nullable = true, examples = "昌平区北清路三一产业园")
        String address,

        @Schema(description = "Capacity 容量, people; null where unknown", nullable = true, examples = "300")
        Integer capacity,

        @Schema(description = "Services offered 服务台", examples = "[\"CARD_DESK\"]")
        List<Booth> booths,

        @Schema(description = "Version of the meeting, also the ETag", examples = "1")
        long version)
        implements Versioned {

    static VenueView of(Meeting meeting, MeetingVenue venue) {
        return new VenueView(
                venue.id(),
                meeting.id(),
                venue.name(),
                venue.main(),
                venue.organizationId(),
                venue.address(),
                venue.capacity(),
                venue.booths(),
                meeting.version());
    }
}
