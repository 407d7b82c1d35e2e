package cn.gonghui.innovation.decision;

import cn.gonghui.innovation.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision on a proposal. */
@Schema(description = "A decision on a proposal 资助决定", examples = """
                {
                  "proposalId": "01900000-0000-7000-8000-000000000901",
                  "outcome": "FUNDED",
                  "amount": {
                    "amount": "120000.00",
                    "currency": "CNY"
                  },
                  "reason": "评审名列前茅，联合单位分工明确。"
                }""")
public record DecideProposal(
        @Schema(description = "Proposal; decided on once 申报项目", examples = "01900000-0000-7000-8000-000000000901")
        @NotNull
        UUID proposalId,

        @Schema(description = "Outcome 决定", examples = "FUNDED") @NotNull
        DecisionOutcome outcome,

        @Schema(
                description =
                        "Money granted, at most what was asked for; all of it when missing. Only where funded 资助金额",
                nullable = true)
        @Valid
        Money amount,

        @Schema(description = "Why 理由", nullable = true, examples = "评审名列前茅，联合单位分工明确。") @Size(min = 1, max = 2000)
        String reason) {

    @Schema(hidden = true)
    @AssertTrue(message = "{amount-without-funding}")
    boolean isAmountForFunding() {
        return amount == null || outcome == null || outcome == DecisionOutcome.FUNDED;
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{budget-empty}")
    boolean isSomethingGranted() {
        return amount == null || amount.amount() == null || !amount.amount().matches("[0.]+");
    }
}
