package cn.gonghui.membership.mutualaid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a claim was paid. */
@Schema(description = "How a claim was paid 给付")
public record PayClaim(
        @NotBlank @Size(max = 100) @Schema(description = "Number of the payment 付款凭证号", examples = "PAY-2024-000317")
        String paymentReference) {}
