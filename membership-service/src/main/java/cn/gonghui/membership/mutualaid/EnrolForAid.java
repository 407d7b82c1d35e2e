package cn.gonghui.membership.mutualaid;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to take part. */
@Schema(description = "Who is to take part in a plan; give the card or the member 参保")
public record EnrolForAid(
        @NotNull @Schema(description = "Plan 保障计划", examples = "01900000-0000-7000-8000-000000000901")
        UUID planId,

        @Pattern(regexp = "[0-9]{16}")
        @Schema(
                description = "Card number 服务卡号; a lost or suspended card is refused",
                nullable = true,
                examples = "6200123456789016")
        String cardNumber,

        @Schema(description = "Member 会员", nullable = true, examples = "018f0000-0003-7000-8000-000000000001")
        UUID memberId) {

    @AssertTrue(message = "{card-or-member}")
    @Schema(hidden = true)
    boolean isOneIdentity() {
        return (cardNumber == null) != (memberId == null);
    }

    /** Without the number, which must not reach a log. */
    @Override
    public String toString() {
        return "EnrolForAid[" + planId + "]";
    }
}
