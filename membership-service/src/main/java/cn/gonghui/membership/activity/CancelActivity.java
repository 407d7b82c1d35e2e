package cn.gonghui.membership.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an activity does not take place. */
@Schema(description = "Why an activity does not take place 取消活动")
public record CancelActivity(
        @NotBlank @Size(max = 500) @Schema(description = "Reason 取消原因", examples = "大风蓝色预警")
        String reason) {}
