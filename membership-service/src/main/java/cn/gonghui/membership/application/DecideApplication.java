package cn.gonghui.membership.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an application is rejected or returned. */
@Schema(description = "Why an application is rejected or returned; the applicant reads it 审核意见")
public record DecideApplication(
        @NotBlank @Size(max = 500) @Schema(description = "Reason 原因", examples = "证件照片不清晰,请补正")
        String reason) {}
