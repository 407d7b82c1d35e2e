package cn.gonghui.membership.carestation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The opening of a care station. */
@Schema(description = "The opening of a station 驿站揭牌")
public record OpenCareStation(
        @NotNull @Schema(description = "Day of the opening 揭牌日期, today at the latest", examples = "2024-05-20")
        LocalDate openedOn) {}
