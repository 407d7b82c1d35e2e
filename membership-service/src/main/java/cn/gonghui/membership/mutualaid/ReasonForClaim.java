package cn.gonghui.membership.mutualaid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a claim is returned or refused. */
@Schema(description = "Why a claim is returned or refused 原因")
public record ReasonForClaim(
        @NotBlank @Size(max = 500) @Schema(description = "Reason 原因; no medical details", examples = "缺少费用清单")
        String reason) {}
