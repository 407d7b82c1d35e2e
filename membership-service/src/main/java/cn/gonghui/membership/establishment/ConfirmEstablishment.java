package cn.gonghui.membership.establishment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The superior union confirms the establishment. */
@Schema(description = "The superior union confirms the establishment 批复", examples = EstablishmentExamples.CONFIRM)
public record ConfirmEstablishment(
        @Schema(
                description = "Day of establishment 成立日期, not before the election; today where left out",
                nullable = true,
                examples = "2024-04-20")
        LocalDate establishedOn) {}
