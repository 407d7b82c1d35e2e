package cn.gonghui.innovation.alliance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which a member leaves an alliance or its council. */
@Schema(description = "The day on which somebody leaves 退出日期", examples = """
                {
                  "leftOn": "2023-09-01"
                }""")
public record LeaveOn(
        @Schema(
                description = "First day on which it no longer belongs; not in the future 退出日期",
                examples = "2023-09-01")
        @NotNull
        LocalDate leftOn) {}
