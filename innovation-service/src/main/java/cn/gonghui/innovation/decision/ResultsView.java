package cn.gonghui.innovation.decision;

import cn.gonghui.innovation.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a call, counted from its proposals, reviews and decisions. */
@Schema(description = "What became of a call 征集结果", examples = """
                {
                  "submitted": 20,
                  "eligible": 19,
                  "reviewed": 19,
                  "funded": 13,
                  "fundedAmount": {
                    "amount": "120000.00",
                    "currency": "CNY"
                  },
                  "budget": {
                    "amount": "120000.00",
                    "currency": "CNY"
                  }
                }""")
public record ResultsView(
        @Schema(description = "Proposals submitted and not withdrawn 申报数", examples = "20")
        int submitted,

        @Schema(description = "Of these within the call's rules 符合条件数", examples = "19")
        int eligible,

        @Schema(description = "Of these with the minimum of reviews 完成评审数", examples = "19")
        int reviewed,

        @Schema(description = "Of these funded 资助数", examples = "13")
        int funded,

        @Schema(description = "Money granted 资助金额") Money fundedAmount,

        @Schema(description = "All that may be granted 资助总额")
        Money budget) {}
