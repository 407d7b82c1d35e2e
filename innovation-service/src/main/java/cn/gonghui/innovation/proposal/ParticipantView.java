package cn.gonghui.innovation.proposal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that takes part in a proposal, as callers see it. */
@Schema(description = "An organisation that takes part 参与单位", examples = """
                {
                  "organizationId": "01900000-0000-7000-8000-000000000201",
                  "studioId": "01900000-0000-7000-8000-000000000601",
                  "share": 60.0,
                  "consented": true,
                  "consentedAt": "2024-06-10T02:00:00Z"
                }""")
public record ParticipantView(
        @Schema(description = "Organisation 参与单位", examples = "01900000-0000-7000-8000-000000000201")
        UUID organizationId,

        @Schema(
                description = "Studio that does the work 承担工作室",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000601")
        UUID studioId,

        @Schema(description = "Share in percent 份额", examples = "60.00")
        BigDecimal share,

        @Schema(
                description = "Whether it consents to the proposal as it stands; the lead does by submitting 是否同意",
                examples = "true")
        boolean consented,

        @Schema(description = "When it consented 同意时间", nullable = true, examples = "2024-06-10T02:00:00Z")
        Instant consentedAt) {}
