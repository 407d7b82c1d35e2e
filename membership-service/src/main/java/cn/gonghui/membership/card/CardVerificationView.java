package cn.gonghui.membership.card;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a partner asked about a card. */
@Schema(description = "That a partner asked about a card, and what it was told 核验记录; never with the number")
public record CardVerificationView(
        @Schema(description = "Record", examples = "01900000-0000-7000-8000-000000000801")
        UUID id,

        @Schema(description = "When 核验时间", examples = "2024-05-24T02:15:00Z")
        Instant verifiedAt,

        @Schema(
                description = "Account of the partner 合作单位账号: issuer and subject",
                examples = "https://id.example.cn/realms/gonghui|service-account-pharmacy")
        String caller,

        @Schema(
                description = "Card 服务卡; null for a number that is of no card",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000401")
        UUID cardId,

        @Schema(
                description = "The card's union at that moment; null for a number that is of no card",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000101")
        UUID organizationId,

        @Schema(description = "Whether the partner was told that the card is good 是否有效", examples = "true")
        boolean valid) {}
