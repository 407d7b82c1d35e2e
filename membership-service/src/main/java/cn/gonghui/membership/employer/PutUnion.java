package cn.gonghui.membership.employer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The union that the employer belongs to from a day on. */
@Schema(
        description = "The union that the employer belongs to from the day in the address on 所属工会变动",
        examples = EmployerExamples.PUT_UNION)
public record PutUnion(
        @NotNull
        @Schema(
                description = "A union established on or before that day 所属工会",
                examples = "018fc2a0-0000-7000-8000-000000000401")
        UUID unionId,

        @Schema(
                description = "First day on which it no longer belonged to it 离开日期; null while it does",
                nullable = true,
                examples = "2024-03-01")
        LocalDate leftOn) {}
