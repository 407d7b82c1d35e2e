package cn.gonghui.membership.walk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who passed check points. */
@Schema(description = "Up to 1,000 passings of check points 批量登记通过打卡点")
public record RecordPassings(
        @NotNull
        @Size(min = 1, max = 1000)
        @Schema(description = "1 to 1,000 passings; each gets an outcome of its own, in order")
        List<@NotNull @Valid RecordPassing> items) {

    /** Somebody passed a check point. */
    @Schema(description = "Somebody passed a check point; give the card or the member 通过打卡点")
    public record RecordPassing(
            @Pattern(regexp = "[0-9]{16}")
            @Schema(description = "Card number 服务卡号", nullable = true, examples = "6200123456789016")
            String cardNumber,

            @Schema(description = "Member 会员", nullable = true, examples = "018f0000-0003-7000-8000-000000000002")
            UUID memberId,

            @NotNull @Size(min = 1, max = 20) @Schema(description = "Code of the route 路线", examples = "5KM")
            String route,

            @NotNull @Size(min = 1, max = 20) @Schema(description = "Code of the check point 打卡点", examples = "FINISH")
            String checkPoint,

            @Schema(
                    description =
                            "When, for what is sent later 通过时间; now where missing, on a day of the walk, never in the future",
                    nullable = true,
                    examples = "2024-05-25T02:10:00Z")
            Instant passedAt) {

        @AssertTrue(message = "{card-or-member}")
        @Schema(hidden = true)
        boolean isOneIdentity() {
            return (cardNumber == null) != (memberId == null);
        }

        /** Without the number, which must not reach a log. */
        @Override
        public String toString() {
            return "RecordPassing";
        }
    }
}
