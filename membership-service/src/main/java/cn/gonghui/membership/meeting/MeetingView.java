package cn.gonghui.membership.meeting;

import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting as officers of its host and of its venues see it. */
@Schema(description = "Outreach meeting 双沟通会")
public record MeetingView(
        @Schema(description = "Meeting 双沟通会", examples = "01900000-0000-7000-8000-000000000501")
        UUID id,

        @Schema(description = "Host 主办工会", examples = "01900000-0000-7000-8000-000000000110")
        UUID hostId,

        @Schema(description = "Kind 类别", examples = "WORKER")
        MeetingKind kind,

        @Schema(description = "Title 名称", examples = "昌平区市级职工沟通会")
        String title,

        @Schema(description = "Beginning 开始时间", examples = "2024-05-24T01:00:00Z")
        Instant startsAt,

        @Schema(description = "End 结束时间", examples = "2024-05-24T04:00:00Z")
        Instant endsAt,

        @Schema(description = "How people take part 举办方式", examples = "HYBRID")
        MeetingMode mode,

        @Schema(
                description = "Address of the live stream 直播地址; null for none",
                nullable = true,
                examples = "https://live.example.cn/cp0524")
        String streamAddress,

        @Schema(description = "State 状态", examples = "OPEN") MeetingStatus status,

        @Schema(description = "Since when it is in this state (business time)", examples = "2024-05-24T00:50:00Z")
        Instant statusSince,

        @Schema(description = "Why it was cancelled 取消原因; null unless it was", nullable = true, examples = "暴雨红色预警")
        String cancelReason,

        @Schema(
                description = "The host's own number for it; null for none",
                nullable = true,
                examples = "CP-2024-W-179")
        String externalReference,

        @Schema(description = "Venues 会场, in the order given")
        List<Venue> venues,

        @Schema(description = "What this caller may do now", examples = "[\"EDIT\", \"HOLD\", \"CANCEL\"]")
        List<MeetingAction> allowedActions,

        @Schema(description = "When the row was written", examples = "2024-05-10T02:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-24T00:50:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "1")
        long version)
        implements Versioned {

    /** A venue of the meeting. */
    @Schema(name = "MeetingVenue", description = "A venue 会场")
    public record Venue(
            @Schema(description = "Venue 会场", examples = "01900000-0000-7000-8000-000000000511")
            UUID id,

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
            List<Booth> booths) {

        private static Venue of(MeetingVenue venue) {
            return new Venue(
                    venue.id(),
                    venue.name(),
                    venue.main(),
                    venue.organizationId(),
                    venue.address(),
                    venue.capacity(),
                    venue.booths());
        }
    }

    static MeetingView of(Meeting meeting, List<MeetingAction> allowedActions) {
        return new MeetingView(
                meeting.id(),
                meeting.hostId(),
                meeting.kind(),
                meeting.title(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.mode(),
                meeting.streamAddress(),
                meeting.status(),
                meeting.statusSince(),
                meeting.cancelReason(),
                meeting.externalReference(),
                meeting.venues().stream().map(Venue::of).toList(),
                allowedActions,
                meeting.createdAt(),
                meeting.updatedAt(),
                meeting.version());
    }
}
