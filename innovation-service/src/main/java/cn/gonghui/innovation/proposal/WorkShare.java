package cn.gonghui.innovation.proposal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that takes part in a proposal, and its share. */
@Schema(description = "An organisation that takes part, and its share 参与单位与份额", examples = """
                {
                  "organizationId": "01900000-0000-7000-8000-000000000201",
                  "studioId": "01900000-0000-7000-8000-000000000601",
                  "share": 60.0
                }""")
public record WorkShare(
        @Schema(description = "Organisation 参与单位", examples = "01900000-0000-7000-8000-000000000201") @NotNull
        UUID organizationId,

        @Schema(
                description = "Its studio that does the work; null where it has none 承担工作室",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000601")
        UUID studioId,

        @Schema(description = "Share in percent, two decimals; all together 100 份额", examples = "60.00")
        @NotNull
        @DecimalMin("0.01")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        BigDecimal share) {}
