package cn.gonghui.membership.aidproject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a project is cancelled. */
@Schema(description = "Why the project is cancelled 取消原因")
public record CancelAidProject(
        @NotBlank @Size(max = 500) @Schema(description = "Reason 原因", examples = "合作机构场地改造")
        String reason) {}
