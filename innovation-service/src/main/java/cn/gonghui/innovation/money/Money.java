package cn.gonghui.innovation.money;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount of money, to the fen. Never a floating-point number: it travels as text and is kept as a decimal. */
@Schema(description = "Amount of money 金额", examples = "{\"amount\":\"120000.00\",\"currency\":\"CNY\"}")
public record Money(
        @Schema(description = "Amount in yuan with up to two decimals 金额（元）", examples = "120000.00")
        @NotNull
        @Pattern(regexp = "[0-9]{1,12}(\\.[0-9]{1,2})?")
        String amount,

        @Schema(description = "Always CNY 币种", examples = "CNY") @NotNull @Pattern(regexp = "CNY")
        String currency) {

    private static final String CNY = "CNY";

    public static Money of(BigDecimal yuan) {
        return yuan == null
                ? null
                : new Money(yuan.setScale(2, RoundingMode.UNNECESSARY).toPlainString(), CNY);
    }

    /** The amount as a number with two decimals. */
    public BigDecimal toYuan() {
        return new BigDecimal(amount).setScale(2, RoundingMode.UNNECESSARY);
    }
}
