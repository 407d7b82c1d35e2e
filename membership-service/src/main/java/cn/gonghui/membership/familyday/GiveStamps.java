package cn.gonghui.membership.familyday;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Stamps for families. */
@Schema(description = "Up to 1,000 stamps 批量盖章")
public record GiveStamps(
        @NotNull
        @Size(min = 1, max = 1000)
        @Schema(description = "1 to 1,000 stamps; each gets an outcome of its own, in order")
        List<@NotNull @Valid GiveStamp> items) {

    /** A stamp for a family. */
    @Schema(description = "A stamp for a family; give the card or the member 盖章")
    public record GiveStamp(
            @Pattern(regexp = "[0-9]{16}")
            @Schema(description = "Card number 服务卡号", nullable = true, examples = "6200123456789016")
            String cardNumber,

            @Schema(
                    description = "The member of the family 会员",
                    nullable = true,
                    examples = "018f0000-0003-7000-8000-000000000002")
            UUID memberId,

            @NotNull @Size(min = 1, max = 20) @Schema(description = "Code of the station 任务站", examples = "RUBBING")
            String station) {

        @AssertTrue(message = "{card-or-member}")
        @Schema(hidden = true)
        boolean isOneIdentity() {
            return (cardNumber == null) != (memberId == null);
        }

        /** Without the number, which must not reach a log. */
        @Override
        public String toString() {
            return "GiveStamp";
        }
    }
}
