package cn.gonghui.membership.meeting;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody shows a card or the number of his application. */
@Schema(description = "Somebody shows a service card or the number of his application; give one of the two 签到")
public record CheckIn(
        @Schema(
                description = "Venue 会场; the main venue where missing",
                examples = "01900000-0000-7000-8000-000000000511")
        UUID venueId,

        @Pattern(regexp = "[0-9]{16}") @Schema(description = "Card number 服务卡号", examples = "6200123456789016")
        String cardNumber,

        @Pattern(regexp = "[0-9]{13}")
        @Schema(description = "Number of the application to join 申请编号", examples = "4402917356610")
        String applicationNumber,

        @Size(min = 8, max = 64)
        @Schema(
                description =
                        "What the client calls this check-in 签到流水号; sent again, it answers the first. Without it every "
                                + "repetition at the venue does",
                examples = "scan-7f3a91c2e4")
        String nonce) {

    @AssertTrue(message = "{card-or-application}")
    @Schema(hidden = true)
    boolean isOneNumber() {
        return (cardNumber == null) != (applicationNumber == null);
    }

    Scan scan() {
        return new Scan(venueId, cardNumber, applicationNumber, nonce, null);
    }

    /** Without the numbers: they must not reach a log. */
    @Override
    public String toString() {
        return "CheckIn";
    }
}
