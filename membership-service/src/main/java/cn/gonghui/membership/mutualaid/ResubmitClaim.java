package cn.gonghui.membership.mutualaid;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was mended. */
@Schema(description = "What was mended after a claim was returned 补正重新提交")
public record ResubmitClaim(
        @NotNull @Valid @Schema(description = "Expense 费用") Money expense,

        @Size(min = 1, max = 2000)
        @Schema(
                description = "What is needed for the review 情况说明; kept encrypted",
                nullable = true,
                examples = "补充出院小结")
        String statement) {

    @AssertTrue(message = "{limits-positive}")
    @Schema(hidden = true)
    boolean isExpensePositive() {
        return expense == null || expense.positive();
    }

    /** Without what happened, which must not reach a log. */
    @Override
    public String toString() {
        return "ResubmitClaim";
    }
}
