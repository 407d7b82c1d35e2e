package cn.gonghui.training.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a request is returned or declined. */
@Schema(description = "Why a request is returned or declined 理由")
public record AnswerReason(
        @NotBlank @Size(max = 500) @Schema(description = "Reason 理由, up to 500 characters", examples = "请补充参训人数")
        String reason) {}
