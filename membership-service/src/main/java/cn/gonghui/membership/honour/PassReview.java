package cn.gonghui.membership.honour;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the reviewers say. */
@Schema(description = "What the reviewers say 审核通过")
public record PassReview(
        @Size(min = 1, max = 500) @Schema(description = "Remark 审核意见", nullable = true, examples = "事迹属实,同意推荐")
        String remark) {}
