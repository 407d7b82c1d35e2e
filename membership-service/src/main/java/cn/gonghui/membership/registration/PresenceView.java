package cn.gonghui.membership.registration;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a member is there. */
@Schema(description = "A member who is there 活动签到记录")
public record PresenceView(
        @Schema(description = "Registration 报名", examples = "01900000-0000-7000-8000-000000000721")
        UUID registrationId,

        @Schema(description = "Member 会员", examples = "018f0000-0003-7000-8000-000000000002")
        UUID memberId,

        @Schema(description = "First seen 签到时间", examples = "2024-05-25T01:05:00Z")
        Instant checkedInAt,

        @Schema(description = "Children who came along 到场子女人数", examples = "0")
        int children) {

    static PresenceView of(Participant participant) {
        return new PresenceView(
                participant.registration().id(),
                participant.memberId(),
                participant.checkedInAt(),
                participant.childrenPresent() == null ? 0 : participant.childrenPresent());
    }
}
