package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An approved claim with its calculation. */
@Schema(description = "An approved claim with its calculation 批准结果")
public record ApprovedClaim(
        @Schema(description = "Claim 给付申请") ClaimView claim,

        @Schema(description = "Calculation 给付计算") CalculationView calculation)
        implements Versioned {

    @Override
    @Schema(hidden = true)
    public long version() {
        return claim.version();
    }
}
