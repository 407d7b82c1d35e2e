package cn.gonghui.membership.card;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.kit.journal.FreeText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A card as officers in scope and its member see it. */
@Schema(description = "Mutual-service card 工会会员互助服务卡. The number is masked for auditors")
public record CardView(
        @Schema(description = "Card 服务卡", examples = "01900000-0000-7000-8000-000000000401")
        UUID id,

        @Schema(description = "Number 卡号: 15 random digits and a check digit (Luhn)", examples = "6200123456789016")
        String number,

        @Schema(description = "Member 会员", examples = "01900000-0000-7000-8000-000000000301")
        UUID memberId,

        @Schema(description = "The member's union 工会组织", examples = "01900000-0000-7000-8000-000000000101")
        UUID organizationId,

        @Schema(description = "State 状态", examples = "ACTIVE")
        CardStatus status,

        @Schema(description = "Benefits 权益等级", examples = "BASIC")
        BenefitTier benefitTier,

        @Schema(description = "Made on 制卡日期", examples = "2024-05-20")
        LocalDate issuedOn,

        @Schema(description = "Handed over on 发放日期; null before", nullable = true, examples = "2024-05-20")
        LocalDate activatedOn,

        @Schema(description = "Reported lost on 挂失日期; null unless it was", nullable = true, examples = "2024-06-03")
        LocalDate lostOn,

        @Schema(
                description = "The lost card that this one replaces 原卡; null for none",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000402")
        UUID replacesId,

        @Schema(
                description = "The card that took the place of this lost one 补办的新卡; null for none",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000403")
        UUID replacedById,

        @Schema(description = "Why it is suspended 停用原因; null unless it is", nullable = true, examples = "会员信息核对中")
        @FreeText
        String suspensionReason,

        @Schema(
                description = "Meeting at which it was issued 双沟通会; null elsewhere",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000501")
        UUID meetingId,

        @Schema(
                description = "Venue of that meeting 会场; null elsewhere",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000511")
        UUID venueId,

        @Schema(description = "What this caller may do now", examples = "[\"SUSPEND\", \"REPORT_LOSS\", \"CANCEL\"]")
        List<CardAction> allowedActions,

        @Schema(description = "When the row was written", examples = "2024-05-20T02:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-20T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "0")
        long version)
        implements Versioned {

    /** For audit rows and auditors. */
    static CardView masked(Card card) {
        return of(
                card, card.number().substring(0, 4) + "********" + card.number().substring(12), List.of());
    }

    static CardView of(Card card, String number, List<CardAction> allowedActions) {
        return new CardView(
                card.id(),
                number,
                card.memberId(),
                card.organizationId(),
                card.status(),
                card.benefitTier(),
                card.issuedOn(),
                card.activatedOn(),
                card.lostOn(),
                card.replacesId(),
                card.replacedById(),
                card.suspensionReason(),
                card.meetingId(),
                card.venueId(),
                allowedActions,
                card.createdAt(),
                card.updatedAt(),
                card.version());
    }
}
