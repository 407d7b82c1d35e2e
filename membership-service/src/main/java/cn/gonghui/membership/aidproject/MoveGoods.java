package cn.gonghui.membership.aidproject;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to goods of a line. */
@Schema(description = "Goods pledged, received or handed over 物资变动; never to whom")
public record MoveGoods(
        @NotNull @Schema(description = "What happened 类别", examples = "RECEIPT")
        MovementKind kind,

        @NotNull @Positive @Max(1_000_000_000) @Schema(description = "How many of the unit 数量", examples = "100")
        Long quantity,

        @NotNull @Schema(description = "On which day 日期, today at the latest", examples = "2024-05-20")
        LocalDate movedOn,

        @Size(min = 1, max = 100)
        @Schema(
                description = "The caller's own number, unique in the line; the same content again changes nothing",
                examples = "RK-2024-001")
        String externalReference) {}
