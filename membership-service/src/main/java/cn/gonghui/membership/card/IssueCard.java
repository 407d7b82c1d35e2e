package cn.gonghui.membership.card;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A card wanted for a member. */
@Schema(description = "A card wanted for a member 办卡")
public record IssueCard(
        @NotNull @Schema(description = "Member 会员", examples = "01900000-0000-7000-8000-000000000301")
        UUID memberId,

        @Schema(description = "Benefits 权益等级; BASIC where missing", examples = "BASIC")
        BenefitTier benefitTier,

        @Schema(
                description =
                        "Whether the member has it in his hand at once 当场发放; where missing, true at a meeting and false elsewhere",
                examples = "true")
        Boolean handedOver,

        @Schema(
                description = "Open meeting at whose card desk it is issued 双沟通会",
                examples = "01900000-0000-7000-8000-000000000501")
        UUID meetingId,

        @Schema(
                description = "Venue of that meeting 会场; the main venue where missing",
                examples = "01900000-0000-7000-8000-000000000511")
        UUID venueId) {

    @AssertTrue(message = "{venue-without-meeting}")
    @Schema(hidden = true)
    boolean isVenueOfMeeting() {
        return venueId == null || meetingId != null;
    }

    /** @param openVenue the venue where it is issued; null without a meeting */
    CardOrder order(UUID openVenue) {
        var atOnce = handedOver == null ? meetingId != null : handedOver;
        return new CardOrder(memberId, benefitTier, atOnce, meetingId, openVenue);
    }
}
