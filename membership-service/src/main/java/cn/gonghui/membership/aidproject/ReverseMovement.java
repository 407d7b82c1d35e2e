package cn.gonghui.membership.aidproject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a movement of goods is taken back. */
@Schema(description = "Why a movement of goods is taken back 物资变动冲正")
public record ReverseMovement(
        @NotBlank @Size(max = 500) @Schema(description = "Reason 冲正原因", examples = "数量录错")
        String reason) {}
