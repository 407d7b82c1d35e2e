package cn.gonghui.membership.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a transfer is refused. */
@Schema(description = "Why a transfer is refused; both unions and the member read it 不同意转会")
public record RefuseTransfer(
        @NotBlank @Size(max = 500) @Schema(description = "Reason 原因", examples = "会费尚未结清")
        String reason) {}
