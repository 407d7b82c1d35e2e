package cn.gonghui.membership.card;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a card is good, and for what; never whose it is. */
@Schema(description = "Whether a card is good, and for what; never whose it is 核验结果")
public record VerifiedCard(
        @Schema(
                description = "True for an active card 是否有效; unknown, lost and dead ones answer alike",
                examples = "true")
        boolean valid,

        @Schema(description = "Benefits 权益等级; null where not valid", nullable = true, examples = "BASIC")
        BenefitTier benefitTier) {}
