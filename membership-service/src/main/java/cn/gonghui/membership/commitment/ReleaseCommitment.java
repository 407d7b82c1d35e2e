package cn.gonghui.membership.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a commitment need not be kept. */
@Schema(description = "Why a commitment need not be kept 解除承诺")
public record ReleaseCommitment(
        @NotBlank @Size(max = 500) @Schema(description = "Reason 解除原因", examples = "企业已注销")
        String reason) {}
