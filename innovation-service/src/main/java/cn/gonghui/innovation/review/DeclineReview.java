package cn.gonghui.innovation.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an expert does not review a proposal. */
@Schema(description = "Why an expert does not review a proposal 谢绝评审", examples = """
                {
                  "reason": "近期出差，无法按时完成",
                  "conflict": false
                }""")
public record DeclineReview(
        @Schema(description = "Why 原因", examples = "近期出差，无法按时完成") @NotBlank @Size(max = 1000)
        String reason,

        @Schema(
                description = "Whether it is a conflict of interest; the review is then out of the expert's sight 是否回避",
                examples = "false")
        @NotNull
        Boolean conflict) {}
