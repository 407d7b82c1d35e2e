package cn.gonghui.membership.card;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a card is suspended. */
@Schema(description = "Why a card is suspended; the member reads it 停用原因")
public record SuspendCard(
        @NotBlank @Size(max = 500) @Schema(description = "Reason 原因", examples = "会员信息核对中")
        String reason) {}
