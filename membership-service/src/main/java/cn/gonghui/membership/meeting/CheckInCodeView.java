package cn.gonghui.membership.meeting;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a venue's screen shows now. */
@Schema(name = "CheckInCode", description = "What a venue's screen shows now 签到码")
public record CheckInCodeView(
        @Schema(description = "Meeting 双沟通会", examples = "01900000-0000-7000-8000-000000000501")
        UUID meetingId,

        @Schema(description = "Venue 会场", examples = "01900000-0000-7000-8000-000000000511")
        UUID venueId,

        @Schema(
                description = "The code, to be shown as a QR code",
                examples = "AZAAAAAAcACAAAAAAAAFEQAAAAADRLZ6Yp2n0d0m5sE7b1Qm3r4x0w")
        String code,

        @Schema(description = "Since when it is shown (business time) 显示起始时间", examples = "2024-05-24T01:00:00Z")
        Instant shownFrom,

        @Schema(description = "When to ask for the next one 刷新时间", examples = "2024-05-24T01:00:30Z")
        Instant refreshAt,

        @Schema(description = "Until when it is accepted 有效至", examples = "2024-05-24T01:01:00Z")
        Instant acceptedUntil) {}
