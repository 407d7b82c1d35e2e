package cn.gonghui.membership.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member has scanned the code on a venue's screen. */
@Schema(description = "A member has scanned the code on a venue's screen 扫码签到")
public record PresentCode(
        @NotBlank
        @Size(max = 100)
        @Schema(
                description = "The code as scanned 签到码",
                examples = "AZAAAAAAcACAAAAAAAAFEQAAAAADRLZ6Yp2n0d0m5sE7b1Qm3r4x0w")
        String code,

        @Size(min = 8, max = 64)
        @Schema(
                description =
                        "What the client calls this check-in 签到流水号; sent again, it answers the first, also when the code "
                                + "has turned since",
                examples = "scan-7f3a91c2e4")
        String nonce) {

    /** Without the code: it must not reach a log. */
    @Override
    public String toString() {
        return "PresentCode";
    }
}
