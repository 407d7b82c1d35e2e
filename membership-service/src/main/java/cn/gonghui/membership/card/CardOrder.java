package cn.gonghui.membership.card;

import java.util.UUID;

/**
 * A card wanted for a member.
 *
 * @param handedOver true where the member has it in his hand at once
 * @param meetingId meeting at which it is issued, with its venue; both null elsewhere
 */
public record CardOrder(UUID memberId, BenefitTier benefitTier, boolean handedOver, UUID meetingId, UUID venueId) {

    static CardOrder of(UUID memberId, BenefitTier benefitTier) {
        return new CardOrder(memberId, benefitTier, false, null, null);
    }
}
