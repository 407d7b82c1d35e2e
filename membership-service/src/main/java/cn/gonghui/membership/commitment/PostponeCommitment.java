package cn.gonghui.membership.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another day for a commitment. */
@Schema(description = "Another day for a commitment 承诺延期")
public record PostponeCommitment(
        @NotNull @Schema(description = "By which day now 新期限, today at the earliest", examples = "2030-10-31")
        LocalDate dueOn,

        @NotBlank @Size(max = 500) @Schema(description = "Reason 延期原因", examples = "会员大会改期")
        String reason) {}
