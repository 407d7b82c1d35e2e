package cn.gonghui.training.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a session is cancelled. */
@Schema(description = "Why a session is cancelled 取消理由")
public record CancelSession(
        @NotBlank @Size(max = 500) @Schema(description = "Reason 理由, shown to everybody", examples = "场地临时检修")
        String reason) {}
