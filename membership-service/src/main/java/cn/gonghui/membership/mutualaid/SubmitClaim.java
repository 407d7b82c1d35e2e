package cn.gonghui.membership.mutualaid;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What befell whom. */
@Schema(description = "What befell whom 给付申请")
public record SubmitClaim(
        @NotNull @Schema(description = "Plan 保障计划", examples = "01900000-0000-7000-8000-000000000901")
        UUID planId,

        @Schema(
                description = "Member 会员; the caller where missing",
                nullable = true,
                examples = "018f0000-0003-7000-8000-000000000001")
        UUID memberId,

        @NotNull @Schema(description = "What befell 保障事项", examples = "HOSPITALIZATION")
        EventKind eventKind,

        @NotNull @Schema(description = "When 发生日期, not in the future", examples = "2024-05-12")
        LocalDate eventOn,

        @NotBlank
        @Pattern(regexp = "[A-Za-z0-9-]{1,64}")
        @Schema(
                description =
                        "Number of the record that tells the person's event from others 凭证编号, as of the hospital's "
                                + "invoice; kept in upper case",
                examples = "ZY20240512-0093")
        String eventReference,

        @NotNull @Valid @Schema(description = "Expense 费用") Money expense,

        @Size(min = 1, max = 2000)
        @Schema(
                description = "What is needed for the review and no more 情况说明; kept encrypted",
                nullable = true,
                examples = "阑尾炎手术住院五天")
        String statement) {

    public SubmitClaim {
        eventReference = eventReference == null ? null : eventReference.strip().toUpperCase(Locale.ROOT);
    }

    @AssertTrue(message = "{limits-positive}")
    @Schema(hidden = true)
    boolean isExpensePositive() {
        return expense == null || expense.positive();
    }

    /** Without what happened, which must not reach a log. */
    @Override
    public String toString() {
        return "SubmitClaim[" + planId + "]";
    }
}
