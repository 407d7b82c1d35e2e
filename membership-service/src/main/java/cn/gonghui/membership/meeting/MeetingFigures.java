package cn.gonghui.membership.meeting;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting in figures. */
@Schema(
        description = "A meeting in figures 会议数据. Totals are the sum of the venues; a person seen at two venues counts "
                + "once in distinctPeople")
public record MeetingFigures(
        @Schema(description = "Meeting 双沟通会", examples = "01900000-0000-7000-8000-000000000501")
        UUID meetingId,

        @Schema(description = "State 状态", examples = "HELD") MeetingStatus status,

        @Schema(description = "Check-ins 签到人次, over all venues", examples = "512")
        long checkedIn,

        @Schema(description = "Different persons 签到人数", examples = "505")
        long distinctPeople,

        @Schema(description = "Views of the streams 直播观看人次", examples = "1280")
        long streamViews,

        @Schema(description = "Applications made here 现场申请数", examples = "498")
        long applicationsSubmitted,

        @Schema(description = "Of them accepted 批准入会数", examples = "498")
        long applicationsAccepted,

        @Schema(description = "Cards issued here 现场办卡数", examples = "498")
        long cardsIssued,

        @Schema(description = "The same for each venue 各会场") List<Venue> venues) {

    /** A venue in figures. */
    @Schema(name = "VenueFigures", description = "A venue in figures 会场数据")
    public record Venue(
            @Schema(description = "Venue 会场", examples = "01900000-0000-7000-8000-000000000511")
            UUID venueId,

            @Schema(description = "Name 名称", examples = "三一重能主会场")
            String name,

            @Schema(description = "Whether it is the main venue 主会场", examples = "true")
            boolean main,

            @Schema(description = "Check-ins 签到人次", examples = "200")
            long checkedIn,

            @Schema(description = "Different persons 签到人数", examples = "200")
            long distinctPeople,

            @Schema(description = "Views of the stream 直播观看人次", examples = "1280")
            long streamViews,

            @Schema(description = "Applications made here 现场申请数", examples = "190")
            long applicationsSubmitted,

            @Schema(description = "Of them accepted 批准入会数", examples = "190")
            long applicationsAccepted,

            @Schema(description = "Cards issued here 现场办卡数", examples = "190")
            long cardsIssued) {

        static Venue of(MeetingVenue venue, long checkedIn, MeetingApplications.Tally tally) {
            return new Venue(
                    venue.id(),
                    venue.name(),
                    venue.main(),
                    checkedIn,
                    checkedIn,
                    venue.streamViews(),
                    tally.submitted(),
                    tally.accepted(),
                    tally.cardsIssued());
        }
    }

    static MeetingFigures of(Meeting meeting, long distinctPeople, List<Venue> venues) {
        return new MeetingFigures(
                meeting.id(),
                meeting.status(),
                venues.stream().mapToLong(Venue::checkedIn).sum(),
                distinctPeople,
                venues.stream().mapToLong(Venue::streamViews).sum(),
                venues.stream().mapToLong(Venue::applicationsSubmitted).sum(),
                venues.stream().mapToLong(Venue::applicationsAccepted).sum(),
                venues.stream().mapToLong(Venue::cardsIssued).sum(),
                venues);
    }
}
