package cn.gonghui.membership.card;

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
                description = "Whether the member has it in his hand at once 当场发放; false where missing",
                examples = "true")
        Boolean handedOver) {

    CardOrder order() {
        return new CardOrder(memberId, benefitTier, Boolean.TRUE.equals(handedOver), null, null);
    }
}
