package cn.gonghui.membership.employer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An employer below 25 workers joins a joint union. */
@Schema(description = "The joint union 联合基层工会 to join", examples = EmployerExamples.JOIN_UNION)
public record JoinUnion(
        @NotNull
        @Schema(description = "An active joint union 联合基层工会", examples = "018fc2a0-0000-7000-8000-000000000401")
        UUID unionId,

        @Schema(description = "First day 加入日期; today where left out", nullable = true, examples = "2024-05-01")
        LocalDate joinedOn) {}
