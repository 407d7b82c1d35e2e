package cn.gonghui.membership.employer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The number of workers from a day on. */
@Schema(description = "The number of workers from the day in the address on 职工人数变动", examples = "{\"headcount\": 120}")
public record PutHeadcount(
        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "Workers 职工人数", minimum = "0", examples = "120")
        Integer headcount) {}
