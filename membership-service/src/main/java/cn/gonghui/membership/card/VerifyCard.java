package cn.gonghui.membership.card;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A card shown at a partner's. */
@Schema(description = "A card shown at a partner's 持卡核验")
public record VerifyCard(
        @NotNull @Pattern(regexp = "[0-9]{16}") @Schema(description = "Card number 卡号", examples = "6200123456789016")
        String number) {

    /** Without the number: it must not reach a log. */
    @Override
    public String toString() {
        return "VerifyCard";
    }
}
