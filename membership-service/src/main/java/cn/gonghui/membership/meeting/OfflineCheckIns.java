package cn.gonghui.membership.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Check-ins taken where there was no network, with the times at which they were taken. */
@Schema(description = "Up to 1,000 check-ins taken where there was no network 离线签到补传")
public record OfflineCheckIns(
        @NotNull
        @Size(min = 1, max = 1000)
        @Schema(description = "1 to 1,000 check-ins; each gets an outcome of its own, in order")
        List<@NotNull @Valid Item> items) {

    /** One of them. */
    @Schema(
            name = "OfflineCheckIn",
            description = "A check-in taken where there was no network 离线签到; give a card or an application")
    public record Item(
            @Schema(
                    description = "Venue 会场; the main venue where missing",
                    examples = "01900000-0000-7000-8000-000000000511")
            UUID venueId,

            @Pattern(regexp = "[0-9]{16}") @Schema(description = "Card number 服务卡号", examples = "6200123456789016")
            String cardNumber,

            @Pattern(regexp = "[0-9]{13}")
            @Schema(description = "Number of the application to join 申请编号", examples = "4402917356610")
            String applicationNumber,

            @NotNull
            @Schema(
                    description = "When he was seen 签到时间 (business time): from the opening of the meeting to its end",
                    examples = "2024-05-24T01:12:00Z")
            Instant seenAt,

            @NotNull
            @Size(min = 8, max = 64)
            @Schema(
                    description = "What the client calls this check-in 签到流水号; sent again, it answers the first",
                    examples = "scan-7f3a91c2e4")
            String nonce) {

        @AssertTrue(message = "{card-or-application}")
        @Schema(hidden = true)
        boolean isOneNumber() {
            return (cardNumber == null) != (applicationNumber == null);
        }

        Scan scan() {
            return new Scan(venueId, cardNumber, applicationNumber, nonce, seenAt);
        }

        /** Without the numbers: they must not reach a log. */
        @Override
        public String toString() {
            return "OfflineCheckIns.Item";
        }
    }
}
