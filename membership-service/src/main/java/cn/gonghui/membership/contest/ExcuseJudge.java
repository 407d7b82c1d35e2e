package cn.gonghui.membership.contest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody judges no more. */
@Schema(description = "Why somebody judges no more 评委退出")
public record ExcuseJudge(
        @NotBlank @Size(max = 500) @Schema(description = "Reason 原因", examples = "因公出差")
        String reason) {}
