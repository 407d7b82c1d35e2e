package cn.gonghui.membership.aidproject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A movement of goods as callers see it. */
@Schema(description = "A movement of goods 物资变动")
public record AidGoodsMovementView(
        @Schema(description = "Movement", examples = "01900000-0000-7000-8000-000000000d51")
        UUID id,

        @Schema(description = "What happened 类别", examples = "HAND_OVER")
        MovementKind kind,

        @Schema(description = "How many of the unit 数量", examples = "86")
        long quantity,

        @Schema(description = "On which day 日期", examples = "2024-05-29")
        LocalDate movedOn,

        @Schema(description = "The union's own number for it; null for none", nullable = true, examples = "RK-2024-001")
        String externalReference,

        @Schema(
                description = "The movement that this one takes back 冲正的变动; null unless it does",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000d50")
        UUID reversesId,

        @Schema(description = "Why it does 冲正原因", nullable = true, examples = "数量录错")
        String reason,

        @Schema(description = "When the row was written", examples = "2024-05-29T10:00:00Z")
        Instant createdAt) {}
