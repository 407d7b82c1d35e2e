package cn.gonghui.membership.registration;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member is there. */
@Schema(description = "A member is there; give the card or the member 活动签到")
public record CheckInMember(
        @Pattern(regexp = "[0-9]{16}")
        @Schema(description = "Card number 服务卡号", nullable = true, examples = "6200123456789016")
        String cardNumber,

        @Schema(description = "Member 会员", nullable = true, examples = "018f0000-0003-7000-8000-000000000002")
        UUID memberId,

        @Min(0)
        @Max(9)
        @Schema(
                description = "Children who came along 到场子女人数; all that were registered where missing",
                nullable = true,
                examples = "1")
        Integer children) {

    @AssertTrue(message = "{card-or-member}")
    @Schema(hidden = true)
    boolean isOneIdentity() {
        return (cardNumber == null) != (memberId == null);
    }

    /** Without the number, which must not reach a log. */
    @Override
    public String toString() {
        return "CheckInMember";
    }
}
