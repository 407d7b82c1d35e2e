package cn.gonghui.membership.mutualaid;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount of money, to the fen. Never a floating-point number: it travels as text and is kept as a decimal. */
@Schema(description = "Amount of money 金额", examples = "{\"amount\":\"1200.00\",\"currency\":\"CNY\"}")
public record Money(
        @NotNull
        @Pattern(regexp = "[0-9]{1,10}(\\.[0-9]{1,2})?")
        @Schema(description = "Amount in yuan with up to two decimals 金额(元)", examples = "1200.00")
        String amount,

        @NotNull @Pattern(regexp = "CNY") @Schema(description = "Always CNY 币种", examples = "CNY")
        String currency) {

    private static final String CNY = "CNY";

    /** Null for null. */
    static Money of(BigDecimal yuan) {
        return yuan == null
                ? null
                : new Money(yuan.setScale(2, RoundingMode.UNNECESSARY).toPlainString(), CNY);
    }

    /** A sum of amounts in fen. */
    public static Money ofFen(long fen) {
        return of(BigDecimal.valueOf(fen, 2));
    }

    BigDecimal yuan() {
        return new BigDecimal(amount).setScale(2, RoundingMode.UNNECESSARY);
    }

    boolean positive() {
        return amount != null && amount.matches("[0-9.]*[1-9][0-9.]*");
    }
}
