package cn.gonghui.membership.meeting;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a person was seen at a venue. */
@Schema(description = "That a person was seen at a venue 签到记录")
public record CheckInView(
        @Schema(description = "Check-in", examples = "01900000-0000-7000-8000-000000000701")
        UUID id,

        @Schema(description = "Meeting 双沟通会", examples = "01900000-0000-7000-8000-000000000501")
        UUID meetingId,

        @Schema(description = "Venue 会场", examples = "01900000-0000-7000-8000-000000000511")
        UUID venueId,

        @Schema(
                description = "Member; null for somebody who has only applied so far",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000301")
        UUID memberId,

        @Schema(
                description = "Application by whose number he checked in 入会申请; null with a card",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000601")
        UUID applicationId,

        @Schema(description = "When he was first seen there (business time) 签到时间", examples = "2024-05-24T01:12:00Z")
        Instant checkedInAt) {

    static CheckInView of(MeetingCheckIn checkIn) {
        return new CheckInView(
                checkIn.id(),
                checkIn.meetingId(),
                checkIn.venueId(),
                checkIn.memberId(),
                checkIn.applicationId(),
                checkIn.checkedInAt());
    }
}
