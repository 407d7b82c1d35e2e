package cn.gonghui.membership.honour;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a nomination ends, or an honour is revoked. */
@Schema(description = "Why a nomination ends, or an honour is revoked 原因")
public record GiveGrounds(
        @NotBlank @Size(max = 500) @Schema(description = "Reason 原因", examples = "不符合评选条件")
        String reason) {}
